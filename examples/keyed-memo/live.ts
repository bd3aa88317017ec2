"use server";
import { callback, createKeyedMemo, createSignal, input, live } from "solid-reflect/server";

/** How far a sequence is followed. */
const LONGEST = 100_000;

export async function openSequences() {
  const [start, setStart] = createSignal(27);
  const [step, setStep] = createSignal(1);
  const [computed, setComputed] = createSignal(0);

  const length = createKeyedMemo(
    (from: number) => {
      setComputed(n => n + 1);
      return sequenceLength(from, step());
    },
    { max: 50 },
  );

  const write = (n: number | null): void => void setStart(Math.min(Math.max(Math.floor(n ?? 1) || 1, 1), 1_000_000));
  return live({
    start: input<number | null>([start, write]),
    length: () => length(start()),
    step,
    computed,
    changeStep: callback(() => setStep(n => (n === 1 ? 3 : 1))),
  });
}

/** How long n → n/2 (even) or 3n + step (odd) goes on until it comes back to a number that was there. */
function sequenceLength(from: number, step: number): number {
  const seen = new Set<number>();
  for (let n = from; !seen.has(n) && seen.size < LONGEST; n = n % 2 === 0 ? n / 2 : 3 * n + step) seen.add(n);
  return seen.size;
}
