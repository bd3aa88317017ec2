import { createSignal } from "solid-js";

/** A part of a page that is inspected; without an area it is the whole page. */
export interface Inspected {
  readonly area: Element | undefined;
  readonly name: string;
}

// Of the browser's one document, so that it outlives the pages in it. On the server it is never set.
const [inspected, setInspected] = createSignal<Inspected>();

export { inspected, setInspected };
