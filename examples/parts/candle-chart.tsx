import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import "./candle-chart.css";
import type { Drawing } from "./candle-canvas";
import { formatPrice, formatShare } from "./market-format";

/** A candle as it crosses to the browser: a tuple, because there are hundreds. The date is ISO 8601. */
export type CandleRow = readonly [date: string, open: number, high: number, low: number, close: number, volume: number];

/** A line over the candles. */
export interface ChartLine {
  readonly name: string;
  /** A value for each candle; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface CandleChartProps {
  /** What the chart shows, in words: `BTC/USD`. */
  readonly label: string;
  /** The oldest first. */
  readonly candles: readonly CandleRow[];
  readonly lines?: readonly ChartLine[];
  /** `candles` unless given; `line` joins the closes. */
  readonly kind?: "candles" | "line" | undefined;
  readonly decimals: number;
  /** A price that changes: shown as a level across the chart. */
  readonly price?: number | undefined;
  /** In pixels, or as high as the container is. 360 unless given. */
  readonly height?: number | "fill";
}

/**
 * Prices over time: candles or a line, lines over them, and how many were traded. It is drawn on a canvas by a library that
 * is loaded when the first chart is in the page; until then, and without JavaScript, a line drawn by the server stands in.
 * Whoever does not see it hears its summary. It follows the theme and the size of its container.
 *
 * @example
 * <CandleChart label="BTC/USD" candles={candles()} decimals={2} lines={[{ name: "Average of 20", values: averages() }]} />
 */
export function CandleChart(props: CandleChartProps): JSX.Element {
  const [drawing, setDrawing] = createSignal<Drawing>();
  const [failed, setFailed] = createSignal(false);
  let canvas: HTMLDivElement | undefined;
  let gone = false;

  onMount(() => {
    const load = async (): Promise<void> => {
      const { drawChart } = await import("./candle-canvas");
      if (!gone && canvas) setDrawing(drawChart(canvas));
    };
    // Without the library the server's line stays, and says the same.
    load().catch(() => setFailed(true));
  });
  onCleanup(() => {
    gone = true;
    drawing()?.dispose();
  });
  createEffect(
    on([drawing, () => props.candles, () => props.kind, () => props.decimals, () => props.lines], ([drawn]) => {
      drawn?.show(props.candles, { kind: props.kind ?? "candles", decimals: props.decimals, lines: props.lines ?? [] });
    }),
  );
  createEffect(() => drawing()?.level(props.price));

  return (
    <figure
      class="candle-chart"
      data-drawn={drawing() ? "" : undefined}
      data-fill={props.height === "fill" ? "" : undefined}
    >
      <div
        class="candle-chart-stage"
        dir="ltr"
        role="img"
        aria-label={`${props.label}. ${summaryOf(props.candles, props.decimals)}`}
        style={typeof props.height === "string" ? {} : { "block-size": `${props.height ?? 360}px` }}
      >
        <Show when={!drawing()}>
          <StillLine candles={props.candles} />
        </Show>
        <div ref={canvas} class="candle-chart-canvas" />
      </div>
      <figcaption>
        <For each={props.lines}>
          {(line, index) => (
            <span class="candle-chart-line" data-line={index() % 3}>
              {line.name}: {formatLast(line, props.decimals)}
            </span>
          )}
        </For>
        <Show when={failed()}>
          <span>The chart could not be loaded; this is a plain line of it.</span>
        </Show>
        <a href="https://www.tradingview.com/lightweight-charts/" rel="noreferrer">
          Drawn by TradingView Lightweight Charts
        </a>
      </figcaption>
    </figure>
  );
}

function formatLast(line: ChartLine, decimals: number): string {
  const last = line.values.at(-1);
  return typeof last === "number" ? formatPrice(last, decimals) : "not yet";
}

/** What a chart shows, for whoever does not see it. */
function summaryOf(candles: readonly CandleRow[], decimals: number): string {
  const [first, last] = [candles[0], candles.at(-1)];
  if (!first || !last) return "No prices.";
  const lowest = candles.reduce((low, candle) => (candle[3] < low[3] ? candle : low));
  const highest = candles.reduce((high, candle) => (candle[2] > high[2] ? candle : high));
  const price = (value: number): string => formatPrice(value, decimals);
  return (
    `${candles.length} candles from ${first[0]} to ${last[0]}: from ${price(first[1])} to ${price(last[4])}, ` +
    `${formatShare(last[4], first[1])}. Lowest ${price(lowest[3])} on ${lowest[0]}, ` +
    `highest ${price(highest[2])} on ${highest[0]}.`
  );
}

/** How many points a still line has: as many as can be told apart on a phone. */
const POINTS = 160;

/** The closes as a line, in the HTML. */
function StillLine(props: { candles: readonly CandleRow[] }): JSX.Element {
  const points = createMemo(() => {
    const candles = props.candles;
    const step = Math.max(1, candles.length / POINTS);
    const count = Math.ceil(candles.length / step);
    const closes = Array.from({ length: count }, (_, index) => candles[Math.floor(index * step)]?.[4] ?? 0);
    const least = Math.min(...closes);
    const reach = Math.max(...closes) - least || 1;
    return closes.map((close, index) => `${index},${(96 - ((close - least) / reach) * 92).toFixed(1)}`).join(" ");
  });
  return (
    <svg class="candle-chart-still" viewBox={`0 0 ${POINTS} 100`} preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points()} />
    </svg>
  );
}
