"use server";
import { callback, getWindow, live, LiveError, windowData } from "solid-reflect/server";
import { askListings, checkChannel, searchListings } from "../parts/market-data";
import { followQuotes } from "../parts/quote-feed";
import { createQuoteRows } from "../parts/quote-rows";

const MOST = 20;
const FIRST = ["price.btc_usd", "price.eth_usd", "price.xau_usd", "price.eur_usd", "price.kstl", "price.lmen"];

/** What this tab follows: kept as long as the tab is, so that it is still there after a look at another page. */
const followed = windowData<readonly string[]>("live-quotes.followed", () => FIRST);

export async function openBoard() {
  const [channels, setChannels] = getWindow().data(followed);
  const quotes = createQuoteRows(await askListings(channels()));
  const feed = followQuotes(channels, quotes.take);

  const search = callback(
    async (text: string) => {
      const found = await searchListings(String(text));
      return found.filter(each => !channels().includes(each.channel)).slice(0, 8);
    },
    { concurrency: "latest" },
  );

  const add = callback(
    async (given: string) => {
      const channel = checkChannel(given);
      if (channels().includes(channel)) return;
      if (channels().length >= MOST) throw new LiveError("refused", `At most ${MOST} symbols can be followed.`);
      for (const listing of await askListings([channel])) quotes.add(listing);
      setChannels(list => [...list, channel]);
    },
    { concurrency: "queue" },
  );

  const remove = callback((channel: string) => {
    setChannels(list => list.filter(each => each !== channel));
    quotes.remove(channel);
  });

  return live({
    rows: quotes.rows,
    feed: feed.state,
    losses: feed.losses,
    search,
    add,
    remove,
    breakFeed: callback(feed.breakOff),
  });
}
