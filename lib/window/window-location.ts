import { LiveError } from "../errors";
import { type Accessor, createSignal, untrack } from "../reactive";
import { type BrowserStates as Told, WIRE_LIMITS } from "../wire";
import type { BrowserSlots } from "./browser-slots";
import type { BrowserStates } from "./browser-states";

/** How a change of the page's URL goes into the browser's history. */
export interface LocationOptions {
  /** In place of the entry there is, so that "back" does not come here. By default it is a new entry. */
  readonly replace?: boolean;
}

/** Sets a part of the page's URL. */
export type SetLocation<T> = (value: T, options?: LocationOptions) => void;

/** A parameter of the search is read as what its default is. */
export type ParameterType<T> = T extends string ? string : T extends number ? number : boolean;

/**
 * The hash and the search of the page's URL, as values that both sides write. They follow links, "back" and "forward",
 * and the site's router hears of what the server sets. What is set is there for readers at once.
 *
 * @example
 * ```ts
 * import { callback, getWindow, live } from "solid-reflect/server";
 *
 * export async function openPages() {
 *   const [page, setPage] = getWindow().location.param("page", 1);
 *   return live({ page, next: callback(() => setPage(page() + 1)) });
 * }
 * ```
 */
export interface WindowLocation {
  /** Without `#`, decoded. The browser alone knows it: `""` until it has told. */
  readonly hash: Accessor<string>;
  /** Sets the hash, without `#`. */
  readonly setHash: SetLocation<string>;
  /** Without `?`, encoded as in a URL. Known from the page's request. */
  readonly search: Accessor<string>;
  /** Sets the search, without `?`, encoded as in a URL. */
  readonly setSearch: SetLocation<string>;
  /**
   * One parameter of the search, of the type of its default, as a pair like a signal's. What is missing in the URL, or
   * cannot be read as that type, is the default; and the default, when it is set, is left out of the URL.
   */
  param<T extends string | number | boolean>(
    name: string,
    initial: T,
  ): readonly [Accessor<ParameterType<T>>, SetLocation<ParameterType<T>>];
}

/** The {@link WindowLocation} of a window, which belongs to it. */
export class BrowserLocation implements WindowLocation {
  readonly #slots: BrowserSlots;
  readonly #states: BrowserStates;
  readonly #hash = createSignal<string>();
  readonly #search = createSignal<string>();
  /** What the server has set last, and the number of that change; 0 for what it has not set. */
  #target = { hash: "", hashChange: 0, search: "", searchChange: 0 };
  #replace = true;
  /** Numbers the server's changes: what the browser told before it had carried the last one out is out of date. */
  #changes = 0;

  constructor(slots: BrowserSlots, states: BrowserStates, url: string | undefined) {
    this.#slots = slots;
    this.#states = states;
    if (url !== undefined) this.#search[1](new URL(url).search.slice(1));
  }

  readonly hash = (): string => {
    this.#states.want("location");
    return this.#hash[0]() ?? "";
  };

  readonly setHash: SetLocation<string> = (value, options) => {
    const hash = checked("setHash", value.replace(/^#/, "").replace(/\p{Surrogate}/gu, "\ufffd"));
    if (hash === untrack(this.#hash[0])) return;
    this.#change(options);
    Object.assign(this.#target, { hash, hashChange: this.#changes });
    this.#hash[1](hash);
  };

  readonly search = (): string => {
    this.#states.want("location");
    return this.#search[0]() ?? "";
  };

  readonly setSearch: SetLocation<string> = (value, options) => {
    const url = new URL("http://localhost");
    url.search = value.replace(/^\?/, "");
    const search = checked("setSearch", url.search.slice(1));
    if (search === untrack(this.#search[0])) return;
    this.#change(options);
    Object.assign(this.#target, { search, searchChange: this.#changes });
    this.#search[1](search);
  };

  param<T extends string | number | boolean>(
    name: string,
    initial: T,
  ): readonly [Accessor<ParameterType<T>>, SetLocation<ParameterType<T>>] {
    const read = (): ParameterType<T> => {
      const text = new URLSearchParams(this.search()).get(name);
      return (text === null ? initial : (readAs(text, initial) ?? initial)) as ParameterType<T>;
    };
    const write: SetLocation<ParameterType<T>> = (value, options) => {
      const params = new URLSearchParams(untrack(this.#search[0]) ?? "");
      if (Object.is(value, initial)) params.delete(name);
      else params.set(name, String(value));
      this.setSearch(params.toString(), options);
    };
    return [read, write];
  }

  /** Takes what the browser tells, but for a part that the server has set since. */
  told([hash, search, after]: Told["location"]): void {
    if (after >= this.#target.hashChange) this.#hash[1](hash);
    if (after >= this.#target.searchChange) this.#search[1](search);
  }

  #change({ replace = false }: LocationOptions = {}): void {
    // What has not been sent yet becomes one change, and a new entry if any part of it is one.
    this.#replace = this.#slots.waits("location") ? this.#replace && replace : replace;
    this.#changes++;
    this.#slots.set("location", () => {
      const { hash, hashChange, search, searchChange } = this.#target;
      return [hash, hashChange, search, searchChange, this.#replace ? 1 : 0];
    });
  }
}

function checked(what: string, value: string): string {
  if (value.length <= WIRE_LIMITS.location) return value;
  const found = `${value.length} characters, and a URL takes ${WIRE_LIMITS.location}`;
  throw new LiveError(
    "bad-argument",
    `location.${what} was given ${found}. Keep the rest in a value of a live object.`,
  );
}

/** A parameter's text as what `like` is, or undefined when it is no such thing. */
function readAs(text: string, like: string | number | boolean): string | number | boolean | undefined {
  if (typeof like === "string") return text;
  if (typeof like === "number") {
    const value = Number(text);
    return text.trim() !== "" && Number.isFinite(value) ? value : undefined;
  }
  return { true: true, "1": true, "": true, false: false, "0": false }[text];
}
