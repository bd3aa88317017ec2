import { createEffect, createMemo, createSignal, on, onCleanup, onMount, untrack, type Accessor } from "solid-js";
import type { Scrolling } from "./virtualizer";

/** The rows from `from` up to `to`, and how much room those before and after them take, in pixels. */
export type Stretch = { readonly from: number; readonly to: number; readonly before: number; readonly after: number };

const nothing: Stretch = { from: 0, to: 0, before: 0, after: 0 };

/** What is known of rows of which only some are in the page. */
export type StretchSource = {
  readonly count: () => number;
  /** How high a row is thought to be before it is measured, in pixels. */
  readonly estimate: () => number;
  /** What tells a row from all others, so that what was measured stays with it. */
  readonly keyAt: (index: number) => string | number;
  /** Rows beyond what is in sight, on either side. */
  readonly overscan: number;
  /** What stands above and below the rows within the scroller. */
  readonly head?: () => number;
  readonly foot?: () => number;
};

/** Rows in a scroller of which only those in sight are in the page. */
export type VirtualRows = {
  readonly stretch: Accessor<Stretch>;
  /** Call it for each row's element, which has its index as `data-index`. */
  readonly measure: (row: HTMLElement) => void;
  readonly scrollTo: (index: number) => void;
};

/**
 * Shows the first rows that fill `height` on the server, and from then on those in sight. What watches the scroller is
 * loaded once the page runs: until then the first rows stand there, and a page without such rows never loads it.
 */
export function createVirtualRows(
  source: StretchSource,
  height: () => number,
  scroller: () => HTMLElement | undefined,
): VirtualRows {
  const first = (): Stretch => {
    const count = source.count();
    const to = Math.min(count, Math.ceil(height() / source.estimate()) + source.overscan);
    return { from: 0, to, before: 0, after: (count - to) * source.estimate() };
  };
  const [told, setTold] = createSignal<Stretch>();
  const [machine, setMachine] = createSignal<Scrolling>();
  let gone = false;
  onMount(() => {
    const element = scroller();
    if (element === undefined) return;
    void import("./virtualizer").then(({ createScrolling }) => {
      if (!gone) setMachine(untrack(() => createScrolling(element, source, setTold)));
    });
  });
  createEffect(on([source.count, source.estimate, machine], ([, , found]) => found?.refresh(), { defer: true }));
  onCleanup(() => {
    gone = true;
    machine()?.stop();
  });
  const stretch = createMemo(
    (): Stretch => {
      const now = told() ?? first();
      const count = source.count();
      // Rows may have gone since the scroller was looked at.
      return now.to <= count ? now : { ...now, from: Math.min(now.from, count), to: count, after: 0 };
    },
    nothing,
    {
      equals: (one: Stretch, other: Stretch) =>
        one.from === other.from && one.to === other.to && one.before === other.before && one.after === other.after,
    },
  );
  return {
    stretch,
    measure: row => machine()?.measure(row),
    scrollTo: index => machine()?.scrollTo(index),
  };
}
