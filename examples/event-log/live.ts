"use server";
import { EventEmitter } from "node:events";
import { callback, fromEvent, getWindow, live, sleep, stream } from "solid-reflect/server";

const KEPT = 8;

export async function openEventLog() {
  const orders = new EventEmitter();
  let made = 0;
  const order = (): void => void orders.emit("order", `Order ${++made}`);

  getWindow().startSoon(async ({ signal }) => {
    for (;;) {
      await sleep(1_000, { signal });
      order();
    }
  });

  return live({
    log: stream(fromEvent<string>(orders, "order"), { keep: KEPT, pace: "source" }),
    rush: callback(() => {
      for (let count = 0; count < 1_000; count++) order();
    }),
  });
}
