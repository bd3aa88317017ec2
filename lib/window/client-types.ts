import type { NoticeLevel } from "../wire";

/** The functions that a page has declared, as the server calls them: each with a promise of its result. */
export type ClientFunctions<F extends object> = {
  readonly [K in keyof F]: F[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

export interface ClientOptions {
  /** Milliseconds after which a call is given up with `deadline`, 10,000 by default. */
  readonly timeout?: number;
}

/** A message to the user with a title. */
export interface NoticeOptions {
  readonly level?: NoticeLevel;
  readonly title?: string;
}

/** How a question to the user is put. Without texts for the answers it is the site that has words for them. */
export interface ConfirmOptions {
  readonly title?: string;
  /** What the button says that agrees: "Delete" says more than "OK". */
  readonly yes?: string;
  readonly no?: string;
}

/** Where to scroll to: the element with this id, or a position of the page in CSS pixels. */
export type ScrollTarget = string | { readonly left?: number; readonly top?: number };

export interface ScrollOptions {
  /** Whether the user sees it move. Not where the user has asked for less motion. */
  readonly smooth?: boolean;
}
