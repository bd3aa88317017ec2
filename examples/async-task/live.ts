"use server";
import { createSignal, getWindow, live, openSocket } from "solid-reflect/server";
import { quoteService } from "../services/urls";

export async function openQuotes() {
  const [price, setPrice] = createSignal("connecting…");
  getWindow().startSoon(async ({ signal }) => {
    await using quotes = await openSocket<{ params: { price: number } }>(quoteService(), { signal });
    await quotes.request({ method: "subscribe", params: { channels: ["price.btc_usd"] } });
    for await (const quote of quotes) setPrice(String(quote.params.price));
  });
  return live({ price });
}
