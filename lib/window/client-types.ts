import type { NoticeLevel } from "../wire";

/**
 * The functions that a page has declared, as the server calls them: each with a promise of its result.
 *
 * @example
 * ```ts
 * import { callback, getWindow, live } from "solid-reflect/server";
 *
 * interface PageFunctions {
 *   zone(): string;
 * }
 *
 * export async function openZone() {
 *   const ask = callback(async () => getWindow().client<PageFunctions>({ timeout: 2_000 }).zone());
 *   return live({ ask });
 * }
 * ```
 */
export type ClientFunctions<F extends object> = {
  readonly [K in keyof F]: F[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

/** How long a function of the page is waited for. */
export interface ClientOptions {
  /** Milliseconds after which a call is given up with `deadline`, 10,000 by default. */
  readonly timeout?: number;
}

/** A message to the user with a title. */
export interface NoticeOptions {
  /** How it is meant: `info`, `success`, `warning` or `error`. `info` by default. */
  readonly level?: NoticeLevel;
  /** A line above the message. */
  readonly title?: string;
}

/** How a question to the user is put. Without texts for the answers it is the site that has words for them. */
export interface ConfirmOptions {
  /** A line above the question. */
  readonly title?: string;
  /** What the button says that agrees: "Delete" says more than "OK". */
  readonly yes?: string;
  /** What the other button says. */
  readonly no?: string;
}

/** Where to scroll to: the element with this id, or a position of the page in CSS pixels. */
export type ScrollTarget = string | { readonly left?: number; readonly top?: number };

/** How it is scrolled. */
export interface ScrollOptions {
  /** Whether the user sees it move. Not where the user has asked for less motion. */
  readonly smooth?: boolean;
}
