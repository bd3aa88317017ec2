import { Show, createEffect, createMemo, createSignal, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./countdown.css";
import { useLanguage, useSize } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size } from "../internal/vocabulary";

export type CountdownProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title" | "children"> & {
  /** The moment that is awaited: a date, or milliseconds since 1970. */
  until: Date | number;
  /** A few words above it. */
  title?: JSX.Element;
  /** How the time is written, from the milliseconds that are left. Days, hours, minutes and seconds unless given. */
  format?: (left: number) => string;
  /** Called once when the moment comes; not for one that is past already. */
  onFinish?: () => unknown;
  size?: Size;
};

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * The time until a moment, to the second. Not read out by itself: nobody wants to hear every second.
 *
 * @example
 * <Countdown title="The sale ends in" until={sale.ends} onFinish={close} />
 */
export function Countdown(props: CountdownProps): JSX.Element {
  const [own, rest] = splitProps(props, ["until", "title", "format", "onFinish", "size", "class"]);
  const size = useSize(() => own.size);
  const language = useLanguage();
  const until = createMemo(() => Number(own.until));
  const [now, setNow] = createSignal(Date.now());
  // Whole seconds, rounded up: it reads zero when the moment is there, not a second before.
  const left = createMemo(() => Math.max(0, Math.ceil((until() - now()) / 1000)) * 1000);
  createEffect(() => {
    const moment = until();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const time = Date.now();
      setNow(time);
      if (time >= moment) {
        own.onFinish?.();
        return;
      }
      // On the second of the awaited moment, however late the last look was.
      timer = setTimeout(look, (moment - time) % 1000 || 1000);
    };
    if (Date.now() < moment) look();
    else setNow(Date.now());
    onCleanup(() => clearTimeout(timer));
  });
  const text = createMemo(() => {
    if (own.format !== undefined) return own.format(left());
    const seconds = left() / 1000;
    const days = Math.floor(seconds / 86_400);
    const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
    if (days === 0) return clock;
    const unit = new Intl.NumberFormat(language(), { style: "unit", unit: "day", unitDisplay: "long" });
    return `${unit.format(days)} ${clock}`;
  });
  return (
    <div
      {...rest}
      class={cx("kit-countdown", own.class)}
      data-part="root"
      data-size={size()}
      data-state={left() === 0 ? "finished" : "running"}
    >
      <Show when={"title" in props}>
        <div data-part="title">{own.title}</div>
      </Show>
      <div data-part="value" role="timer">
        {text()}
      </div>
    </div>
  );
}
