"use server";
import { callback, createDraft, createSignal, input, live } from "solid-reflect/server";

export async function openReport() {
  const draft = createDraft({ from: 1, to: 100_000 });
  const [computed, setComputed] = createSignal(0);

  const primes = draft.gate(() => {
    setComputed(n => n + 1);
    return countPrimes(draft.committed.from(), draft.committed.to());
  });

  return live({
    from: input<number | null>([draft.values.from, n => draft.set("from", Number(n))]),
    to: input<number | null>([draft.values.to, n => draft.set("to", Number(n))]),
    primes,
    computed,
    outOfDate: () => draft.dirty(),
    update: callback(draft.commit),
  });
}

/** Counts the primes of a range by crossing out multiples. */
function countPrimes(from: number, to: number): number {
  const limit = Math.min(Math.max(Math.floor(to) || 1, 1), 2_000_000);
  const crossed = new Uint8Array(limit + 1);
  let count = 0;
  for (let n = 2; n <= limit; n++) {
    if (crossed[n]) continue;
    if (n >= from) count++;
    for (let multiple = n * n; multiple <= limit; multiple += n) crossed[multiple] = 1;
  }
  return count;
}
