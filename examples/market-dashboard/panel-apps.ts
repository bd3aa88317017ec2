"use server";
import {
  callback,
  createAsyncMemo,
  createMemo,
  createSignal,
  getWindow,
  input,
  live,
  LiveError,
  sleep,
} from "solid-reflect/server";
import type { CandleRow } from "../parts/candle-chart";
import { askHistory, askListings, checkChannel, searchListings } from "../parts/market-data";
import { followQuotes } from "../parts/quote-feed";
import { createQuoteRows } from "../parts/quote-rows";
import type { TimeReply } from "../services/time-service";
import { timeService } from "../services/urls";
import { ZONES } from "./panels";
import { settingOf } from "./window-panels";

export async function openQuotesPanel(id: string) {
  const [setting, setSetting] = settingOf(id);
  const channels = createMemo(() => setting().split(",").filter(Boolean));
  const quotes = createQuoteRows(await askListings(channels()));
  const feed = followQuotes(channels, quotes.take);
  const remove = callback((channel: string) => {
    setSetting(
      channels()
        .filter(each => each !== channel)
        .join(","),
    );
    quotes.remove(channel);
  });
  return live({ rows: quotes.rows, feed: feed.state, remove });
}

export async function openChartPanel(id: string) {
  const [channel, setChannel] = settingOf(id);
  const [price, setPrice] = createSignal<number>();
  const instruments = await searchListings("");
  const history = createAsyncMemo(channel, async function loadHistory(wanted, { signal }) {
    setPrice();
    const { symbol, decimals, candles } = await askHistory({ channel: wanted, range: "6m", interval: "1d" }, signal);
    const rows = candles.map(({ date, open, high, low, close, volume }): CandleRow => {
      return [date, open, high, low, close, volume];
    });
    return { symbol, decimals, candles: rows };
  });
  await history.ready;
  const feed = followQuotes(
    () => [channel()],
    quote => {
      if (quote.channel === channel()) setPrice(quote.price);
    },
  );
  const options = instruments.map(each => ({ value: each.channel, label: each.symbol, description: each.title }));
  return live({
    instruments: () => options,
    channel: input<string>([channel, value => setChannel(checkChannel(value))]),
    history,
    price,
    feed: feed.state,
  });
}

/** How often the movers are put in order, in milliseconds: a list that jumps ten times a second cannot be read. */
const ORDER_EVERY = 1_000;

export async function openMoversPanel(id: string) {
  const [setting, setSetting] = settingOf(id);
  const listings = await searchListings("");
  const latest = new Map(listings.map(each => [each.channel, each]));
  const order = () => {
    const moved = [...latest.values()].map(({ symbol, price, previousClose }) => ({ symbol, price, previousClose }));
    return moved.sort((one, other) => other.price / other.previousClose - one.price / one.previousClose);
  };
  const [ordered, setOrdered] = createSignal(order());
  const channels = listings.map(each => each.channel);
  const feed = followQuotes(
    () => channels,
    ({ channel, price }) => {
      const listing = latest.get(channel);
      if (listing) latest.set(channel, { ...listing, price });
    },
  );
  getWindow().startSoon(async function orderMovers({ signal }) {
    for (;;) {
      await sleep(ORDER_EVERY, { signal });
      setOrdered(order());
    }
  });
  const count = () => Number(setting());
  return live({
    best: () => ordered().slice(0, count()),
    worst: () => ordered().slice(-count()).reverse(),
    count: input<string>([setting, value => setSetting(value === "10" ? "10" : "5")]),
    feed: feed.state,
  });
}

export async function openWatchPanel(id: string) {
  const [channel, setChannel] = settingOf(id);
  const instruments = await searchListings("");
  const quotes = createQuoteRows(await askListings([channel()]));
  const feed = followQuotes(() => [channel()], quotes.take);
  const watch = async (value: string): Promise<void> => {
    const [listing] = await askListings([checkChannel(value)]);
    if (!listing) return;
    for (const row of [...quotes.rows]) quotes.remove(row.channel);
    quotes.add(listing);
    setChannel(listing.channel);
  };
  const options = instruments.map(each => ({ value: each.channel, label: each.symbol, description: each.title }));
  return live({
    instruments: () => options,
    channel: input<string>([channel, watch]),
    rows: quotes.rows,
    feed: feed.state,
  });
}

/** How often a clock asks for the time, in milliseconds. */
const TICK = 1_000;

export async function openClockPanel(id: string) {
  const [zone, setZone] = settingOf(id);
  const [time, setTime] = createSignal(await askTime(zone()));
  const [lost, setLost] = createSignal(false);
  getWindow().startSoon(async function tellTime({ signal }) {
    for (;;) {
      await sleep(TICK, { signal });
      const told = await askTime(zone(), signal).catch(() => undefined);
      signal.throwIfAborted();
      setLost(told === undefined);
      if (told !== undefined) setTime(told);
    }
  });
  return live({
    zone: input<string>([
      zone,
      async value => {
        if (!ZONES.some(each => each === value)) throw new LiveError("invalid-arguments", "There is no such clock.");
        setZone(value);
        setTime(await askTime(value));
      },
    ]),
    time,
    lost,
  });
}

async function askTime(zone: string, signal?: AbortSignal): Promise<string> {
  const reply = await fetch(`${timeService()}?zone=${encodeURIComponent(zone)}`, signal ? { signal } : {});
  if (!reply.ok) throw new LiveError("request-failed", `The time service answered ${reply.status}.`);
  const { time }: TimeReply = await reply.json();
  return time;
}
