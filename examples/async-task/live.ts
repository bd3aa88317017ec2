"use server";
import { createSignal, getWindow, live, openSocket } from "solid-reflect/server";
import type { Quote } from "../services/instruments";
import { quoteService } from "../services/urls";

export async function openQuotes() {
  const [price, setPrice] = createSignal("connecting…");

  getWindow().startSoon(async ({ signal }) => {
    await using quotes = await openSocket<{ params: Quote }>(quoteService(), { signal });
    await quotes.request({ method: "subscribe", params: { channels: ["price.btc_usd"] } });
    for await (const quote of quotes) setPrice(formatPrice(quote.params));
  });

  return live({ price });
}

function formatPrice({ price }: Quote): string {
  return price.toLocaleString("en-US", { style: "currency", currency: "USD" });
}
