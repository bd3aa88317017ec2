"use server";
import { createAsyncEffect, createSignal, input, live, openSocket } from "solid-reflect/server";
import type { Quote } from "../services/instruments";
import { quoteService } from "../services/urls";

export async function openFollower() {
  const [channel, setChannel] = createSignal("price.btc_usd");
  const [price, setPrice] = createSignal("…");
  const [subscriptions, setSubscriptions] = createSignal(0);

  createAsyncEffect(channel, async (name, { signal }) => {
    setPrice("…");
    await using quotes = await openSocket<{ params: Quote }>(quoteService(), { signal });
    await quotes.request({ method: "subscribe", params: { channels: [name] } });
    setSubscriptions(count => count + 1);
    for await (const quote of quotes) setPrice(quote.params.price.toFixed(2));
  });

  return live({ channel: input([channel, setChannel]), price, subscriptions });
}
