"use server";
import { createAsyncMemo, createMemo, getWindow, input, live } from "solid-reflect/server";
import { askHistory, checkChannel, searchListings } from "../parts/market-data";
import { formulaOf, NAMES, RANGES } from "./choices";
import { evaluate, LONGEST } from "./expression";
import { joinSeries } from "./join-series";

export async function openPlot() {
  const { location } = getWindow();
  const [a, setA] = location.param("a", "price.btc_usd");
  const [b, setB] = location.param("b", "price.eth_usd");
  const [range, setRange] = location.param("range", "1y");
  const [text, setText] = location.param("formula", "average(index(a), 20) - average(index(b), 20)");

  const wanted = () => ({ channels: [a(), b()], range: range() });
  const series = createAsyncMemo(wanted, async function loadSeries({ channels, range }, { signal }) {
    const { interval } = RANGES.find(({ value }) => value === range) ?? RANGES[1];
    const asked = channels.map(channel => askHistory({ channel: checkChannel(channel), range, interval }, signal));
    return joinSeries(NAMES, await Promise.all(asked));
  });
  const formula = createMemo(() => formulaOf(text()));
  // A formula that is being typed is wrong most of the time: what was drawn last stays until it is right again.
  const points = createMemo<[date: string, value: number][]>(before => {
    const { node } = formula();
    const known = series();
    if (node === undefined || known === undefined) return before ?? [];
    const values = evaluate(node, known.values, known.dates.length);
    return known.dates.flatMap((date, day) => (values[day] == null ? [] : [[date, round(values[day])]]));
  });

  const instruments = await searchListings("");
  await series.ready;
  return live({
    instruments: () =>
      instruments.map(({ channel, symbol, title }) => ({ value: channel, label: symbol, description: title })),
    a: input<string>([a, channel => setA(checkChannel(channel))]),
    b: input<string>([b, channel => setB(checkChannel(channel))]),
    range: input<string>([range, value => setRange(RANGES.find(each => each.value === value)?.value ?? "1y")]),
    formula: input<string>([text, value => setText(String(value).slice(0, LONGEST), { replace: true })]),
    problem: () => formula().problem,
    failed: () => series.error() !== undefined,
    points,
  });
}

/** Seven digits: more than a screen shows, fewer than cross otherwise. */
function round(value: number): number {
  return Number(value.toPrecision(7));
}
