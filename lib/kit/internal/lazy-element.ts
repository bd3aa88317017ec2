import type { JSX } from "solid-js";

/** Something to show, or a function that makes it each time it is shown: what data holds cannot be in two places. */
export type LazyElement = JSX.Element | (() => JSX.Element);

/** Makes it, if it is to be made. */
export function show(element: LazyElement): JSX.Element {
  return typeof element === "function" ? element() : element;
}
