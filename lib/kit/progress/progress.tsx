import { Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./progress.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size, Tone } from "../internal/vocabulary";
import { progress as english } from "../locale/english-strings";

export type ProgressProps = Omit<JSX.ProgressHTMLAttributes<HTMLProgressElement>, "value" | "max"> & {
  /** How far, from 0 to `max`. Left out, it goes on for an unknown time. */
  value?: number;
  /** 100 unless given. */
  max?: number;
  tone?: Tone;
  size?: Size;
  /** A bar, or a ring. */
  shape?: "line" | "circle";
  /** Text beside the bar or inside the ring. The percentage unless given; `null` for none. */
  text?: JSX.Element;
};

const radius = 42;
const around = 2 * Math.PI * radius;

/**
 * How far a thing has come: a native `<progress>`, which the ring only redraws. Name it with `aria-label`.
 * Attributes and `ref` go to the `<progress>`, `class` and `style` to the whole.
 *
 * @example
 * <Progress value={done()} max={files.length} aria-label="Upload" />
 */
export function Progress(props: ProgressProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "value",
    "max",
    "tone",
    "size",
    "shape",
    "text",
    "class",
    "style",
    "children",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("progress", english);
  const max = (): number => own.max ?? 100;
  const share = (): number => Math.min(1, Math.max(0, (own.value ?? 0) / max()));
  const circle = (): boolean => own.shape === "circle";
  return (
    <div
      class={cx("kit-progress", own.class)}
      style={own.style}
      data-part="root"
      data-shape={own.shape ?? "line"}
      data-tone={own.tone ?? "accent"}
      data-size={size()}
      data-state={own.value === undefined ? "indeterminate" : share() === 1 ? "complete" : "progressing"}
    >
      <progress
        aria-label={rest["aria-labelledby"] === undefined ? strings().label : undefined}
        {...rest}
        class={circle() ? "kit-hidden" : undefined}
        data-part="bar"
        value={own.value === undefined ? undefined : share() * max()}
        max={max()}
      />
      <Show when={circle()}>
        <svg data-part="ring" viewBox="0 0 100 100" aria-hidden="true">
          <circle data-part="track" cx="50" cy="50" r={radius} />
          <circle
            data-part="range"
            cx="50"
            cy="50"
            r={radius}
            stroke-dasharray={`${around}`}
            stroke-dashoffset={`${around * (1 - (own.value === undefined ? 0.25 : share()))}`}
          />
        </svg>
      </Show>
      <span data-part="text" aria-hidden="true">
        {"text" in props ? own.text : own.value === undefined ? undefined : `${Math.floor(share() * 100)}%`}
      </span>
    </div>
  );
}
