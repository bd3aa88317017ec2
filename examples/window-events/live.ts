"use server";
import { createSignal, getWindow, live } from "solid-reflect/server";

/** What page and server tell each other. */
export interface TapEvents {
  toServer: { tapped: number };
  toBrowser: { measured: { bpm: number } };
}

export async function openTapper() {
  const events = getWindow().events<TapEvents>();
  const [taps, setTaps] = createSignal<readonly number[]>([]);

  events.on("tapped", at => {
    setTaps(taps => [...taps.filter(tap => at - tap < 5_000), at].slice(-8));
    const bpm = tempoOf(taps());
    if (bpm !== undefined) events.emit("measured", { bpm });
  });

  return live({ count: () => taps().length });
}

function tempoOf(taps: readonly number[]): number | undefined {
  const [first = 0, last = 0] = [taps[0], taps.at(-1)];
  return last > first ? Math.round((60_000 * (taps.length - 1)) / (last - first)) : undefined;
}
