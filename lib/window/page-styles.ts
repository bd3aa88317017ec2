import { LiveError } from "../errors";
import { onCleanup } from "../reactive";
import type { BrowserSlots } from "./browser-slots";

/**
 * A style sheet: its path on the page's own site, or its text.
 *
 * @example
 * ```ts
 * import { getWindow, live, type StyleSheet } from "solid-reflect/server";
 *
 * const dark: StyleSheet = { text: "body { background: black; color: white }" };
 *
 * export async function openDark() {
 *   getWindow().addStyleSheet(dark);
 *   return live({ isDark: () => true });
 * }
 * ```
 */
export type StyleSheet = { readonly url: string } | { readonly text: string };

/** Style sheets of a window: each is sent again whenever one comes or goes. */
const MOST = 20;

/** Characters of all of them. What is larger belongs into a file, which the browser keeps. */
const SIZE = 65_536;

/** The style sheets that code has added, each for as long as what has added it lives. */
export class PageStyles {
  #last = 0;
  readonly #sheets = new Map<number, StyleSheet>();
  readonly #slots: BrowserSlots;

  constructor(slots: BrowserSlots) {
    this.#slots = slots;
  }

  /** Adds a style sheet; the returned function takes it away before its time. */
  add(sheet: StyleSheet): () => void {
    if ("url" in sheet && !isOwnPath(sheet.url)) {
      const found = `"${sheet.url.slice(0, 100)}"`;
      const message = `addStyleSheet was given the URL ${found}. Give a path of the site itself, such as "/print.css".`;
      throw new LiveError("bad-argument", message);
    }
    const size = [...this.#sheets.values(), sheet].reduce((sum, each) => sum + textOf(each).length, 0);
    if (this.#sheets.size >= MOST || size > SIZE) {
      const message = `A style sheet was to be added, but a window has at most ${MOST}, with ${SIZE} characters in all.`;
      throw new LiveError("bad-argument", `${message} Remove some, or give a URL in place of a text.`);
    }
    const id = ++this.#last;
    const remove = (): void => {
      if (this.#sheets.delete(id)) this.#send();
    };
    onCleanup(remove);
    this.#sheets.set(id, sheet);
    this.#send();
    return remove;
  }

  #send(): void {
    this.#slots.set("styles", () => [
      [...this.#sheets].map(([id, sheet]) => [id, "url" in sheet ? "url" : "text", textOf(sheet)]),
    ]);
  }
}

const textOf = (sheet: StyleSheet): string => ("url" in sheet ? sheet.url : sheet.text);

/** Browsers take `//host` and `/\host` for another site. */
const isOwnPath = (url: string): boolean => /^\/(?![/\\])/.test(url) && !/[\t\r\n]/.test(url);
