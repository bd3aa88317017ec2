"use server";
import { callback, createSignal, createStore, input, live } from "solid-reflect/server";

export async function openCounters() {
  const [count, setCount] = createSignal(0);
  const [state, setState] = createStore({ count: 0 });
  const written = createSignal(0);
  return live({
    count,
    increment: callback(() => setCount(n => n + 1)),
    state,
    incrementState: callback(() => setState("count", n => n + 1)),
    written: input(written),
  });
}
