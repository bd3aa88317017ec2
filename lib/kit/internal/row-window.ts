import { createEffect, createSignal, on, onCleanup, onMount, type Accessor } from "solid-js";

/** Which rows of a long list exist: those in sight and some around them. */
export type RowWindow = {
  readonly first: Accessor<number>;
  /** One behind the last. */
  readonly end: Accessor<number>;
  /** Scrolls as little as needed for a row to be in sight; its element is there at once. */
  readonly reveal: (index: number) => void;
};

type RowWindowOptions = {
  readonly count: Accessor<number>;
  /** The element that scrolls. */
  readonly scroller: () => HTMLElement | undefined;
  /** The element within it that is as high as all rows together; all rows are of one height. */
  readonly sizer: () => HTMLElement | undefined;
  /** How many rows there are before anything was measured, on the server too. */
  readonly start: number;
};

/** Rows beyond either edge, so that a fast wheel does not outrun them. */
const spare = 6;

/** Follows the scrolling of a list with rows of one height, which the style sheet sets. Ends with its owner. */
export function createRowWindow(options: RowWindowOptions): RowWindow {
  const [range, setRange] = createSignal<readonly [number, number]>([0, options.start], {
    equals: (one, other) => one[0] === other[0] && one[1] === other[1],
  });
  const rowHeight = (): number => (options.sizer()?.offsetHeight ?? 0) / Math.max(1, options.count());
  const update = (): void => {
    const scroller = options.scroller();
    const height = rowHeight();
    if (scroller === undefined || height === 0) return;
    const top = Math.floor(scroller.scrollTop / height);
    // Before a list that floats is placed, nothing limits its height but the window.
    const rows = Math.ceil(Math.min(scroller.clientHeight, innerHeight) / height);
    setRange([Math.max(0, top - spare), top + rows + spare]);
  };
  // Until somebody scrolls no row is taken away again: what the server sent stays.
  const grow = (): void => {
    const [first, end] = range();
    update();
    setRange(now => [Math.min(first, now[0]), Math.max(end, now[1])]);
  };
  onMount(() => {
    const scroller = options.scroller();
    if (scroller === undefined) return;
    scroller.addEventListener("scroll", update, { passive: true });
    // A test's document may lack it; there nothing has a height anyway.
    const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(grow);
    observer?.observe(scroller);
    createEffect(on(options.count, grow));
    onCleanup(() => {
      scroller.removeEventListener("scroll", update);
      observer?.disconnect();
    });
  });
  return {
    first: () => Math.min(range()[0], Math.max(0, options.count() - 1)),
    end: () => Math.min(range()[1], options.count()),
    reveal(index) {
      const scroller = options.scroller();
      const height = rowHeight();
      if (scroller === undefined || height === 0) return;
      const top = index * height;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + 2 * height > scroller.scrollTop + scroller.clientHeight)
        // What is in it beside the rows is its padding.
        scroller.scrollTop = top + height - scroller.clientHeight + scroller.scrollHeight - height * options.count();
      update();
    },
  };
}
