"use server";
import { callback, createEffect, createSignal, createStore, live } from "solid-reflect/server";

export async function openLogbook() {
  const [n, setN] = createSignal(1);
  const [log, setLog] = createStore<string[]>([]);
  createEffect(() => {
    const line = `n is ${n()}`;
    console.log(line);
    setLog(lines => [...lines, line].slice(-5));
  });
  return live({ log, double: callback(() => setN(value => (value * 2) % 1_000_003)) });
}
