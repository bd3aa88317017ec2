import type { Page, PageStyle } from "../client";

interface Place {
  readonly hash: string;
  readonly search: string;
}

/**
 * The page of a {@link TestWindow}: what a user does to a browser besides using components, and what the server has done
 * to it.
 *
 * @example
 * ```ts
 * import { getWindow, live } from "solid-reflect/server";
 * import { createTestWindow } from "solid-reflect/testing";
 *
 * export async function testGreeting(): Promise<boolean> {
 *   await using tab = createTestWindow();
 *   const view = await tab.open(async () => {
 *     const { hash } = getWindow().location;
 *     return live({ greeting: () => `Hello, ${hash()}` });
 *   });
 *   tab.page.visit({ hash: "Ada" });
 *   await tab.settled();
 *   return view.greeting() === "Hello, Ada";
 * }
 * ```
 */
export class TestPage implements Page {
  /** The title that the user sees. */
  shownTitle: string;
  /** The server's style sheets: path or text of each. */
  shownStyles: readonly string[] = [];
  /** Ids of the elements that there are to scroll to and to show on the full screen. */
  elements: readonly string[] = [];
  /** What was scrolled to last: an element's id, or a position. */
  scrolledTo: string | readonly [left: number, top: number] | undefined;
  /** What is on the full screen: an element's id, or `""` for the page. */
  onFullScreen: string | undefined;
  /** Whether the user has just clicked or pressed a key. */
  gesture = false;
  /** How often it was to load again. */
  reloads = 0;
  /** What was written to the console. */
  readonly console: (readonly [level: string, ...values: unknown[]])[] = [];
  /** What the browser's own dialog is answered. */
  confirmsWith = false;
  readonly #ownTitle: string;
  readonly #onShow: (visible: boolean) => void;
  #size: readonly [number, number] = [1024, 768];
  #visible = true;
  #entries: Place[];
  #at = 0;
  readonly #watchers = new Map<string, Set<() => void>>();

  constructor({ hash = "", search = "", title = "Page", onShow = (_visible: boolean): void => undefined } = {}) {
    this.#onShow = onShow;
    this.#entries = [{ hash, search }];
    this.#ownTitle = this.shownTitle = title;
  }

  /** How many entries the history has. */
  get entries(): number {
    return this.#entries.length;
  }

  /** Goes to another hash or search of the page, as a link does. */
  visit(to: Partial<Place>): void {
    this.relocate(to.hash, to.search, false);
    this.#changed("location");
  }

  /** Goes back in the history, as the browser's button does. */
  back(): void {
    this.#at = Math.max(0, this.#at - 1);
    this.#changed("location");
  }

  /** Goes forward in the history. */
  forward(): void {
    this.#at = Math.min(this.#entries.length - 1, this.#at + 1);
    this.#changed("location");
  }

  /** The user makes the browser another size, in CSS pixels. */
  resize(width: number, height: number): void {
    this.#size = [width, height];
    this.#changed("size");
  }

  /** The user looks at another tab, or comes back. */
  show(visible: boolean): void {
    this.#visible = visible;
    this.#onShow(visible);
    this.#changed("visible");
  }

  /** What the client is asked to tell of. */
  get watched(): readonly string[] {
    return [...this.#watchers].filter(([, watchers]) => watchers.size > 0).map(([name]) => name);
  }

  location(): readonly [string, string] {
    const { hash, search } = this.#entries[this.#at] as Place;
    return [hash, search];
  }

  size(): readonly [number, number] {
    return this.#size;
  }

  visible(): boolean {
    return this.#visible;
  }

  watch(name: string, changed: () => void): () => void {
    const watchers = this.#watchers.get(name) ?? new Set();
    this.#watchers.set(name, watchers.add(changed));
    return () => watchers.delete(changed);
  }

  relocate(hash: string | undefined, search: string | undefined, replace: boolean): void {
    const now = this.#entries[this.#at] as Place;
    const next = { hash: hash ?? now.hash, search: search ?? now.search };
    if (next.hash === now.hash && next.search === now.search) return;
    if (!replace) this.#at++;
    this.#entries = [...this.#entries.slice(0, this.#at), next, ...(replace ? this.#entries.slice(this.#at + 1) : [])];
  }

  title(text: string | undefined): void {
    this.shownTitle = text ?? this.#ownTitle;
  }

  styles(styles: readonly PageStyle[]): void {
    this.shownStyles = styles.map(([, , what]) => what);
  }

  scroll(id: string | undefined, left: number, top: number): boolean {
    if (id !== undefined && !this.elements.includes(id)) return false;
    this.scrolledTo = id ?? [left, top];
    return true;
  }

  async fullScreen(on: boolean, id: string | undefined): Promise<boolean> {
    if (on && !this.gesture) throw new TypeError("Permissions check failed");
    if (id !== undefined && !this.elements.includes(id)) return false;
    this.onFullScreen = on ? (id ?? "") : undefined;
    return true;
  }

  reload(): void {
    this.reloads++;
  }

  log(level: string, ...values: unknown[]): void {
    this.console.push([level, ...values]);
  }

  confirm(): boolean {
    return this.confirmsWith;
  }

  #changed(name: string): void {
    for (const changed of this.#watchers.get(name) ?? []) changed();
  }
}
