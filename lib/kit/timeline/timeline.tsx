import { For, Show, createMemo, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./timeline.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import type { Tone } from "../internal/vocabulary";
import { timeline as english } from "../locale/english-strings";
import { SpinMark } from "../spin/spin-mark";

/** One thing that happened. */
export type TimelineItem = {
  readonly title?: JSX.Element;
  readonly content?: JSX.Element;
  /** When it was, or another word beside it. */
  readonly label?: JSX.Element;
  /** "accent" unless given. */
  readonly tone?: Tone;
  /** In place of the dot. */
  readonly icon?: JSX.Element;
  /** It is still going on. */
  readonly pending?: boolean;
};

export type TimelineProps = Omit<JSX.OlHTMLAttributes<HTMLOListElement>, "children"> & {
  /** In the order in which they are read. */
  items: readonly TimelineItem[];
  /** On which side of the line things stand. "end" unless given; on a narrow screen always there. */
  mode?: "end" | "alternate";
};

/**
 * What happened, one thing after the other.
 *
 * @example
 * <Timeline items={[{ label: "9:12", title: "Ordered" }, { label: "9:40", title: "Packed", tone: "success" }]} />
 */
export function Timeline(props: TimelineProps): JSX.Element {
  const [own, rest] = splitProps(props, ["items", "mode", "class"]);
  const strings = useStrings("timeline", english);
  const items = createMemo(() => own.items);
  return (
    <ol
      // A list without bullets is no list to some screen readers unless it says so.
      role="list"
      {...rest}
      class={cx("kit-timeline", own.class)}
      data-part="root"
      data-mode={own.mode ?? "end"}
    >
      <For each={items()}>
        {item => (
          <li data-part="item" data-tone={item.tone ?? "accent"} data-state={item.pending ? "pending" : "past"}>
            <span data-part="mark" aria-hidden="true">
              {item.pending ? <SpinMark /> : (item.icon ?? <span data-part="dot" />)}
            </span>
            <div data-part="label">{item.label}</div>
            <div data-part="body">
              <div data-part="title">{item.title}</div>
              <div data-part="content">{item.content}</div>
              <Show when={item.pending}>
                <span class="kit-hidden">{strings().pending}</span>
              </Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}
