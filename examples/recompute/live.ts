"use server";
import { createMemo, createSignal, input, live } from "solid-reflect/server";

export async function openMemo() {
  const a = createSignal<number | null>(12);
  const b = createSignal<number | null>(1);
  const [runs, setRuns] = createSignal(0);
  const f = createMemo(() => {
    setRuns(n => n + 1);
    return factors(Math.min(1_000_000, Math.max(1, a[0]() ?? 1)));
  });
  return live({ a: input(a), b: input(b), result: () => `${f().join(" × ")} + ${b[0]() ?? 0}`, runs });
}

function factors(n: number): number[] {
  const found: number[] = [];
  for (let divisor = 2; n > 1; divisor++) for (; n % divisor === 0; n /= divisor) found.push(divisor);
  return found.length > 0 ? found : [1];
}
