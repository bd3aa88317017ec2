import type { EmblaCarouselType } from "embla-carousel";
import {
  For,
  Show,
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  on,
  onMount,
  splitProps,
  untrack,
  type JSX,
} from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./carousel.css";
import { useConfig, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { ChevronEndGlyph, ChevronStartGlyph } from "../internal/glyphs";
import { withHandlers } from "../internal/with-handlers";
import { carousel as english } from "../locale/english-strings";
import { createAutoplay } from "./autoplay";
import { createEmbla } from "./embla";

/** One slide. */
export type CarouselItem = {
  /** What it is about, read out with its number. */
  readonly label?: string;
  readonly content: JSX.Element;
};

export type CarouselProps = Omit<JSX.HTMLAttributes<HTMLElement>, "onChange" | "children"> & {
  items: readonly CarouselItem[];
  /** The index of the first slide that is seen. */
  value?: number;
  defaultValue?: number;
  onChange?: (index: number) => unknown;
  /** How many slides are seen at once. 1 unless given. */
  slidesPerView?: number;
  /** The space between slides, a CSS length. */
  gap?: string;
  /** From the last on to the first. */
  loop?: boolean;
  /** Turns by itself: every five seconds, or as many ms as given. Has a button that stops it. */
  autoplay?: boolean | number;
  /** The buttons that turn it, below beside the marks; "over" puts them on the slides. True unless given. */
  arrows?: boolean | "over";
  /** The marks below. True unless given. */
  dots?: boolean;
};

/**
 * Slides side by side, drawn by hand or turned by buttons. Give it a name with `aria-label`.
 *
 * @example
 * <Carousel aria-label="News" items={news.map(one => ({ label: one.title, content: <Card {...one} /> }))} />
 */
export function Carousel(props: CarouselProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "value",
    "defaultValue",
    "onChange",
    "slidesPerView",
    "gap",
    "loop",
    "autoplay",
    "arrows",
    "dots",
    "class",
    "style",
  ]);
  const config = useConfig();
  const strings = useStrings("carousel", english);
  const viewportId = createUniqueId();
  const rtl = (): boolean => config.direction() === "rtl";
  const across = (): number => Math.max(1, own.slidesPerView ?? 1);
  const items = createMemo(() => [...own.items]);
  const last = (): number => Math.max(0, own.loop ? items().length - 1 : items().length - across());
  const [kept, setKept] = createSignal(own.defaultValue ?? 0);
  const index = createMemo(() => Math.min(Math.max(0, own.value ?? kept()), last()));
  const begin = untrack(index);
  const [still, setStill] = createSignal(false);
  onMount(() => setStill(matchMedia("(prefers-reduced-motion: reduce)").matches));
  let viewport: HTMLDivElement | undefined;
  const api = createEmbla(
    () => viewport,
    () => ({
      direction: rtl() ? "rtl" : "ltr",
      loop: own.loop ?? false,
      startIndex: begin,
      align: "start",
      containScroll: "trimSnaps",
      duration: 22,
    }),
  );
  const seen = (at: number): boolean => {
    const place = own.loop ? (at - index() + items().length) % items().length : at - index();
    return place >= 0 && place < across();
  };
  const go = (to: number): void => {
    const count = last() + 1;
    const next = own.loop ? (to + count) % count : Math.min(Math.max(0, to), last());
    if (next === index()) return;
    setKept(next);
    own.onChange?.(next);
  };
  // Drawn by hand: the slider has moved already, and is sent back where its page does not follow.
  const follow = (slider: EmblaCarouselType): void => {
    go(slider.selectedScrollSnap());
    if (slider.selectedScrollSnap() !== index()) slider.scrollTo(index());
  };
  createEffect(() => api()?.on("select", follow));
  createEffect(on([index, api], ([to, slider]) => slider?.scrollTo(to, still()), { defer: true }));
  const autoplay = createAutoplay(
    () => (own.autoplay === true ? 5000 : own.autoplay === false ? undefined : own.autoplay),
    () => go(index() === last() ? 0 : index() + 1),
  );
  const holds = withHandlers(rest, {
    onPointerEnter: () => autoplay.hold("pointer", true),
    onPointerLeave: () => autoplay.hold("pointer", false),
    onFocusIn: () => autoplay.hold("focus", true),
    onFocusOut: () => autoplay.hold("focus", false),
  });
  const arrow = (by: 1 | -1): JSX.Element => {
    const off = (): boolean => !own.loop && (by === 1 ? index() >= last() : index() <= 0);
    return (
      <button
        type="button"
        data-part={by === 1 ? "next" : "previous"}
        aria-label={by === 1 ? strings().next : strings().previous}
        aria-controls={viewportId}
        aria-disabled={off() ? "true" : undefined}
        onClick={() => go(index() + by)}
      >
        <Show when={by === 1} fallback={<ChevronStartGlyph />}>
          <ChevronEndGlyph />
        </Show>
      </button>
    );
  };
  // Before the slider takes over, the first slide seen is where it will be put.
  const offset = untrack(() => `translate3d(${((rtl() ? 100 : -100) * begin) / across()}%, 0, 0)`);
  return (
    <section
      {...rest}
      {...holds}
      class={cx("kit-carousel", own.class)}
      style={own.style}
      aria-roledescription={strings().carousel}
      data-part="root"
      data-arrows={own.arrows === "over" ? "over" : undefined}
    >
      {/* First for the tab key: whoever is disturbed by the motion stops it before anything else. */}
      <Show when={own.autoplay}>
        <button
          type="button"
          data-part="play"
          aria-label={autoplay.playing() ? strings().stop : strings().play}
          onClick={() => autoplay.toggle()}
        >
          <PlayGlyph playing={autoplay.playing()} />
        </button>
      </Show>
      <div
        ref={viewport}
        id={viewportId}
        data-part="viewport"
        aria-live={autoplay.playing() ? "off" : "polite"}
        style={{ "--_across": across(), "--_gap": own.gap ?? "0px" }}
      >
        <div data-part="track" style={begin === 0 ? undefined : { transform: offset }}>
          <For each={items()}>
            {(item, at) => (
              <div
                role="group"
                aria-roledescription={strings().slide}
                aria-label={strings().position(at() + 1, items().length, item.label)}
                data-part="slide"
                data-state={seen(at()) ? "seen" : "hidden"}
                inert={seen(at()) ? undefined : true}
              >
                {item.content}
              </div>
            )}
          </For>
        </div>
      </div>
      <Show when={(own.arrows ?? true) !== false && last() > 0}>
        {arrow(-1)}
        {arrow(1)}
      </Show>
      <Show when={(own.dots ?? true) && last() > 0}>
        <div data-part="dots" role="group" aria-label={strings().dots}>
          <For each={items().slice(0, last() + 1)}>
            {(item, at) => (
              <button
                type="button"
                data-part="dot"
                aria-label={strings().position(at() + 1, items().length, item.label)}
                aria-current={at() === index() ? "true" : undefined}
                aria-controls={viewportId}
                onClick={() => go(at())}
              />
            )}
          </For>
        </div>
      </Show>
    </section>
  );
}

function PlayGlyph(props: { playing: boolean }): JSX.Element {
  return (
    <svg class="kit-glyph" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path d={props.playing ? "M4.5 3h2.5v10H4.5zM9 3h2.5v10H9z" : "M5 3l7.5 5L5 13z"} fill="currentColor" />
    </svg>
  );
}
