"use server";
import { callback, createAsyncMemo, createDraft, createSignal, input, live, LiveError } from "solid-reflect/server";
import type { CandleRow } from "../parts/candle-chart";
import { askHistory, checkChannel, searchListings } from "../parts/market-data";
import { movingAverage } from "../parts/moving-average";
import type { HistoryReply } from "../services/market-http";
import { INTERVALS, PERIODS, RANGES } from "./choices";

export async function openHistory() {
  const draft = createDraft({ channel: "price.kstl", range: "1y", interval: "1d", fast: 20, slow: 50 });
  const [computed, setComputed] = createSignal(0);

  // The gate is what lets a change through: on Update, all of them in one step.
  const wanted = draft.gate(() => ({
    channel: draft.committed.channel(),
    range: draft.committed.range(),
    interval: draft.committed.interval(),
    periods: [draft.committed.fast(), draft.committed.slow()],
  }));
  const history = createAsyncMemo(wanted, async function loadHistory({ periods, ...query }, { signal }) {
    setComputed(n => n + 1);
    return tabulate(await askHistory({ ...query, lead: Math.max(...periods) }, signal), periods);
  });

  const instruments = await searchListings("");
  await history.ready;
  return live({
    instruments: () =>
      instruments.map(({ channel, symbol, title }) => ({ value: channel, label: symbol, description: title })),
    channel: input<string>([draft.values.channel, value => draft.set("channel", checkChannel(value))]),
    range: input<string>([draft.values.range, value => draft.set("range", oneOf(RANGES, value))]),
    interval: input<string>([draft.values.interval, value => draft.set("interval", oneOf(INTERVALS, value))]),
    fast: input<number | null>([draft.values.fast, value => draft.set("fast", checkPeriod(value))]),
    slow: input<number | null>([draft.values.slow, value => draft.set("slow", checkPeriod(value))]),
    history,
    computed,
    changed: () => draft.dirty(),
    update: callback(draft.commit),
    revert: callback(() => draft.revert()),
  });
}

/** What the view shows: the range's candles, and the averages over them, for which those before were needed. */
function tabulate({ symbol, decimals, lead, candles }: HistoryReply, periods: readonly number[]) {
  const closes = candles.map(candle => candle.close);
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(decimals)));
  return {
    symbol,
    decimals,
    candles: candles
      .slice(lead)
      .map(({ date, open, high, low, close, volume }): CandleRow => [date, open, high, low, close, volume]),
    averages: periods.map(period => ({
      name: `Average of ${period}`,
      values: movingAverage(closes, period).slice(lead).map(round),
    })),
  };
}

function oneOf(choices: readonly { readonly value: string }[], value: unknown): string {
  const found = choices.find(choice => choice.value === value);
  if (found) return found.value;
  throw new LiveError("invalid-arguments", `One of ${choices.map(choice => choice.value).join(", ")} was expected.`);
}

function checkPeriod(value: unknown): number {
  const { least, most } = PERIODS;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new LiveError("invalid-arguments", `A whole number of candles from ${least} to ${most} is needed.`);
}
