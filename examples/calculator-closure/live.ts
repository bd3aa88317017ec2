"use server";
import { createSignal, input, live } from "solid-reflect/server";

export async function openCalculator() {
  const a = createSignal<number | null>(2);
  const b = createSignal<number | null>(3);
  const sum = () => (a[0]() ?? 0) + (b[0]() ?? 0);
  return live({ a: input(a), b: input(b), sum });
}
