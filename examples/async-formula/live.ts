"use server";
import { setImmediate } from "node:timers/promises";
import { createAsyncMemo, createSignal, input, live } from "solid-reflect/server";

/** The largest number that is factored. */
const MOST = 10 ** 14;

export async function openFactors() {
  const [number, setNumber] = createSignal(87_178_291_199);
  const factors = createAsyncMemo(number, async (n, { signal }) => (await factor(n, signal)).join(" × "), {
    initial: "Thinking…",
    keepPrevious: false,
  });
  const write = (n: number | null): void => void setNumber(Math.min(Math.max(Math.floor(n ?? 2) || 2, 2), MOST));
  return live({ number: input<number | null>([number, write]), factors });
}

/** Tries one divisor after the other, and lets others have their turn now and then. */
async function factor(n: number, signal: AbortSignal): Promise<number[]> {
  const factors: number[] = [];
  let rest = n;
  for (let divisor = 2; divisor * divisor <= rest; divisor++) {
    if (divisor % 50_000 === 0) await setImmediate(undefined, { signal });
    while (rest % divisor === 0) {
      factors.push(divisor);
      rest /= divisor;
    }
  }
  return rest > 1 ? [...factors, rest] : factors;
}
