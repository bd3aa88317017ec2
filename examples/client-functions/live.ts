"use server";
import { callback, createSignal, getWindow, live } from "solid-reflect/server";

/** What the page can do for its server. */
export interface PageFunctions {
  timeZone(): string;
  format(amount: number, currency: string): string;
}

export async function openReceipt() {
  const [line, setLine] = createSignal("");

  const print = callback(async () => {
    const page = getWindow().client<PageFunctions>({ timeout: 5_000 });
    const zone = await page.timeZone();
    const time = new Date().toLocaleTimeString("en-GB", { timeZone: zone, timeStyle: "short" });
    setLine(`${await page.format(1234.5, "EUR")} at ${time} in ${zone}`);
  });

  return live({ line, print });
}
