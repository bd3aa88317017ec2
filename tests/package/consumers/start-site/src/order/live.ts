"use server";
import { callback, createSignal, createStore, getWindow, live, sleep } from "solid-reflect/server";

export async function openOrder() {
  const [order, setOrder] = createStore({ size: "none", day: "none" });
  const [ticks, setTicks] = createSignal(0);
  getWindow().startSoon(async () => {
    for (;;) {
      await sleep(100);
      setTicks(count => count + 1);
    }
  });
  return live({
    order,
    ticks,
    choose: callback((size: string) => setOrder("size", size)),
    pick: callback((day: string) => setOrder("day", day)),
  });
}
