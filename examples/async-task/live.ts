"use server";
import { createSignal, getWindow, live, openSocket } from "solid-reflect/server";
import type { Quote } from "../services/instruments";
import { quoteService } from "../services/urls";

export async function openQuotes() {
  const [price, setPrice] = createSignal("connecting…");

  getWindow().startSoon(async function quotes({ signal }) {
    await using feed = await openSocket<{ params: Quote }>(quoteService(), { signal });
    await feed.request({ method: "subscribe", params: { channels: ["price.btc_usd"] } });
    for await (const quote of feed) setPrice(formatPrice(quote.params));
  });

  return live({ price });
}

function formatPrice({ price }: Quote): string {
  return price.toLocaleString("en-US", { style: "currency", currency: "USD" });
}
