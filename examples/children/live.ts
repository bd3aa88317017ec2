"use server";
import { createSignal, getWindow, live, sleep } from "solid-reflect/server";

export async function openParts() {
  const [ticks, setTicks] = createSignal(0);
  getWindow().startSoon(async () => {
    for (;;) {
      await sleep(1_000);
      setTicks(n => n + 1);
    }
  });
  return live({ ticks, half: () => ticks() / 2, even: () => ticks() % 2 === 0, name: () => "a text" });
}
