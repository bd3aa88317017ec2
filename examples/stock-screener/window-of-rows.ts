import { createEffect, createSignal, onCleanup, onMount } from "solid-js";

/** Rows that the server sends at a time: twice what a table shows, and some to scroll into. */
export const ROWS_SENT = 90;

/** Where the rows that are sent begin is a multiple of this: every so many rows the page asks for others. */
const STEP = 20;

/** Rows before those in sight that are sent too, for who scrolls back. */
const BEFORE = 20;

/**
 * Knows which rows of a table are in the page, and asks for those around them when they are about to be left. Call it in
 * the component's body; call what it returns in each row.
 */
export function createWindowOfRows(ask: (first: number) => void): (index: number) => void {
  const present = new Map<number, number>();
  const [first, setFirst] = createSignal<number>();
  let waiting = false;
  const look = (): void => {
    waiting = false;
    if (present.size > 0) setFirst(Math.max(0, Math.floor((Math.min(...present.keys()) - BEFORE) / STEP) * STEP));
  };
  const note = (index: number, by: 1 | -1): void => {
    const count = (present.get(index) ?? 0) + by;
    if (count > 0) present.set(index, count);
    else present.delete(index);
    // Once for all rows that come and go together.
    if (!waiting) queueMicrotask(look);
    waiting = true;
  };
  createEffect(() => {
    const from = first();
    if (from !== undefined) ask(from);
  });
  return index =>
    onMount(() => {
      note(index, 1);
      onCleanup(() => note(index, -1));
    });
}
