"use server";
import { callback, createSignal, live, shared } from "solid-reflect/server";

export async function openTally() {
  return shared("tally", ({ readers }) => {
    const [count, setCount] = createSignal(0);
    return live({
      count,
      tabs: () => readers().length,
      add: callback((by: number) => setCount(n => n + Math.sign(by))),
    });
  });
}
