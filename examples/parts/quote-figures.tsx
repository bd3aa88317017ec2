import { createMemo, type JSX, Show } from "solid-js";
import { directionOf, formatChange, formatPrice, formatShare } from "./market-format";
import "./quote-figures.css";

/** What figures are made of. */
export interface Figures {
  readonly price: number;
  readonly previousClose: number;
  readonly decimals: number;
  readonly moved: "up" | "down" | undefined;
  readonly trail: readonly number[];
}

const WORDS = { up: "rising", down: "falling" } as const;

/** A price, with an arrow for its last move: said by its shape, its colour and a word. */
export function Price(props: { of: Figures }): JSX.Element {
  return (
    <span class="quote-price" data-direction={props.of.moved ?? "same"}>
      <span class="quote-arrow" aria-hidden="true">
        {props.of.moved === "up" ? "▲" : props.of.moved === "down" ? "▼" : ""}
      </span>
      {formatPrice(props.of.price, props.of.decimals)}
      <Show when={props.of.moved}>{moved => <span class="kit-hidden">, {WORDS[moved()]}</span>}</Show>
    </span>
  );
}

/** How far the price is from yesterday's, in money: its sign says what its colour does. */
export function Change(props: { of: Figures }): JSX.Element {
  const change = (): number => props.of.price - props.of.previousClose;
  return (
    <span class="quote-change" data-direction={directionOf(change())}>
      {formatChange(change(), props.of.decimals)}
    </span>
  );
}

/** The same as a share of yesterday's price. */
export function ChangeShare(props: { of: Pick<Figures, "price" | "previousClose"> }): JSX.Element {
  return (
    <span class="quote-change" data-direction={directionOf(props.of.price - props.of.previousClose)}>
      {formatShare(props.of.price, props.of.previousClose)}
    </span>
  );
}

const WIDTH = 96;
const HEIGHT = 24;

/** The last prices as a small line. For the eyes alone: the figures beside it say the same. */
export function SparkLine(props: { values: readonly number[] }): JSX.Element {
  const points = createMemo(() => {
    const values = props.values.slice();
    if (values.length < 2) return "";
    const least = Math.min(...values);
    const reach = Math.max(...values) - least || 1;
    const step = WIDTH / (values.length - 1);
    return values
      .map(
        (value, index) =>
          `${(index * step).toFixed(1)},${(HEIGHT - 2 - ((value - least) / reach) * (HEIGHT - 4)).toFixed(1)}`,
      )
      .join(" ");
  });
  return (
    <svg
      class="quote-spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-direction={directionOf((props.values.at(-1) ?? 0) - (props.values[0] ?? 0))}
    >
      <polyline points={points()} />
    </svg>
  );
}
