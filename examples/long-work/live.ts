"use server";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { callback, callSignal, live, LiveError } from "solid-reflect/server";

/** Tries between two reports. */
const BATCH = 2_000;

export async function openSearch() {
  const search = callback(
    async function* (text: string, zeros: number) {
      if (!(zeros >= 1 && zeros <= 6)) throw new LiveError("refused", "Between one and six zeros, please.");
      const signal = callSignal();
      const wanted = "0".repeat(zeros);
      for (let tries = 1; ; tries++) {
        const hash = createHash("sha256").update(`${text} ${tries}`).digest("hex");
        if (hash.startsWith(wanted)) return { tries, hash };
        if (tries % BATCH > 0) continue;
        yield { tries, hash };
        await setImmediate(undefined, { signal });
      }
    },
    { concurrency: "drop" },
  );
  return live({ search });
}
