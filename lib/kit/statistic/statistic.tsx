import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./statistic.css";
import { useLanguage } from "../internal/config";
import { cx } from "../internal/cx";
import type { Tone } from "../internal/vocabulary";

export type StatisticProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "prefix" | "title"> & {
  /** What is counted. */
  title: JSX.Element;
  /** A number is written in the provider's language; anything else as it is. */
  value: number | string;
  /** How many digits after the point. */
  precision?: number;
  /** Any other format, such as `{ style: "currency", currency: "EUR" }`. */
  format?: Intl.NumberFormatOptions;
  prefix?: JSX.Element;
  suffix?: JSX.Element;
  tone?: Tone;
  /** A line beneath: how it changed, since when. */
  note?: JSX.Element;
};

/**
 * One number that matters, with its name.
 *
 * @example
 * <Statistic title="Revenue" value={1250.5} format={{ style: "currency", currency: "EUR" }} />
 */
export function Statistic(props: StatisticProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "title",
    "value",
    "precision",
    "format",
    "prefix",
    "suffix",
    "tone",
    "note",
    "class",
  ]);
  const language = useLanguage();
  const text = (): string => {
    if (typeof own.value === "string") return own.value;
    const digits = { minimumFractionDigits: own.precision, maximumFractionDigits: own.precision };
    return new Intl.NumberFormat(language(), { ...(own.precision === undefined ? {} : digits), ...own.format }).format(
      own.value,
    );
  };
  return (
    <div {...rest} class={cx("kit-statistic", own.class)} data-part="root" data-tone={own.tone ?? "neutral"}>
      <div data-part="title">{own.title}</div>
      <div data-part="value">
        <span data-part="prefix">{own.prefix}</span>
        <span data-part="number">{text()}</span>
        <span data-part="suffix">{own.suffix}</span>
      </div>
      <div data-part="note">{own.note}</div>
    </div>
  );
}
