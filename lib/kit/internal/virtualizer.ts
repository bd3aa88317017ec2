import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualizerOptions,
} from "@tanstack/solid-virtual";
import type { Stretch, StretchSource } from "./virtual";

/** The machine of a scroller that is in the page. */
export type Scrolling = {
  /** Tells it that what it asks the source for has changed. */
  readonly refresh: () => void;
  readonly measure: (row: HTMLElement) => void;
  readonly scrollTo: (index: number) => void;
  readonly stop: () => void;
};

/** A row is as high as it is together with what it opened beneath it. */
function heightOf(row: HTMLElement): number {
  const next = row.nextElementSibling;
  const below = next?.getAttribute("data-part") === "detail" ? next.getBoundingClientRect().height : 0;
  return row.getBoundingClientRect().height + below;
}

/** Watches a scroller and tells which stretch of the rows is to stand in it. */
export function createScrolling(
  scroller: HTMLElement,
  source: StretchSource,
  tell: (stretch: Stretch) => void,
): Scrolling {
  const options = (): VirtualizerOptions<HTMLElement, HTMLElement> => {
    const head = source.head?.() ?? 0;
    return {
      count: source.count(),
      getScrollElement: () => scroller,
      estimateSize: source.estimate,
      getItemKey: source.keyAt,
      overscan: source.overscan,
      scrollMargin: head,
      scrollPaddingStart: head,
      scrollPaddingEnd: source.foot?.() ?? 0,
      measureElement: heightOf,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: show,
    };
  };
  const machine = new Virtualizer<HTMLElement, HTMLElement>(options());
  function show(): void {
    const rows = machine.getVirtualItems();
    const head = machine.options.scrollMargin;
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return tell({ from: 0, to: 0, before: 0, after: 0 });
    tell({
      from: first.index,
      to: last.index + 1,
      before: first.start - head,
      after: Math.max(0, machine.getTotalSize() - (last.end - head)),
    });
  }
  const unmount = machine._didMount();
  machine._willUpdate();
  show();
  return {
    refresh() {
      machine.setOptions(options());
      machine._willUpdate();
      show();
    },
    measure: row => machine.measureElement(row),
    scrollTo: index => machine.scrollToIndex(index),
    stop: unmount,
  };
}
