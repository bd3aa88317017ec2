import type { BrowserStateName, BrowserStates } from "../wire";

/** A style sheet of the server's: its number, what is given of it, and that. */
export type PageStyle = readonly [id: number, kind: "url" | "text", what: string];

/** The page that a client works for: the browser's, or one that a test makes up. */
export interface Page {
  /** Hash (decoded) and search, without `#` and `?`. */
  location(): readonly [hash: string, search: string];
  size(): BrowserStates["size"];
  visible(): boolean;
  /** Calls `changed` when it may be different. The returned function ends that. */
  watch(name: BrowserStateName, changed: () => void): () => void;
  /** Sets hash and search, in place of the history's entry or as a new one; what is undefined stays as it is. */
  relocate(hash: string | undefined, search: string | undefined, replace: boolean): void;
  /** Shows a title; undefined for the page's own. */
  title(text: string | undefined): void;
  /** Has these style sheets of the server's, and no others. */
  styles(styles: readonly PageStyle[]): void;
  /** Scrolls to an element or a position. False when there is no such element. */
  scroll(id: string | undefined, left: number, top: number, smooth: boolean): boolean;
  /** Rejects when the browser does not allow it. False when there is no such element. */
  fullScreen(on: boolean, id: string | undefined): Promise<boolean>;
  reload(): void;
  log(level: string, ...values: unknown[]): void;
  /** Asks with the browser's own dialog. */
  confirm(message: string): boolean;
}
