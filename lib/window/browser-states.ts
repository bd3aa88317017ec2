import { type Accessor, createMemo, createSignal } from "../reactive";
import type { Scope } from "../tasks";
import { BROWSER_STATES, type BrowserState, type BrowserStateName } from "../wire";
import type { BrowserSlots } from "./browser-slots";

/**
 * How wide a page is, as a word: the least width of each in CSS pixels.
 *
 * @example
 * ```ts
 * import { BREAKPOINTS, getWindow } from "solid-reflect/server";
 *
 * export const isNarrow = (): boolean => (getWindow().width() ?? Infinity) < BREAKPOINTS.md;
 * ```
 */
export const BREAKPOINTS = { xs: 0, sm: 576, md: 768, lg: 992, xl: 1200, xxl: 1600 } as const;

/** A name of a range of widths: `xs` below 576 pixels, `sm` from 576, `md` 768, `lg` 992, `xl` 1200, `xxl` 1600. */
export type Breakpoint = keyof typeof BREAKPOINTS;

/** The breakpoint of a width. */
export function breakpointOf(width: number): Breakpoint {
  let found: Breakpoint = "xs";
  for (const [name, least] of Object.entries(BREAKPOINTS)) if (width >= least) found = name as Breakpoint;
  return found;
}

/** What the browser has told of itself. It tells only what some code has read, from then on. */
export class BrowserStates {
  readonly #wanted = new Set<BrowserStateName>();
  readonly #slots: BrowserSlots;
  readonly #scope: Scope;
  readonly #size = createSignal<readonly [number, number]>();
  readonly #visible = createSignal<boolean>();
  #breakpoint: Accessor<Breakpoint | undefined> | undefined;

  constructor(slots: BrowserSlots, scope: Scope) {
    this.#slots = slots;
    this.#scope = scope;
  }

  readonly width = (): number | undefined => this.#read("size", this.#size[0])?.[0];

  readonly height = (): number | undefined => this.#read("size", this.#size[0])?.[1];

  /** A memo, so that who reads it hears of few of the changes of the width. It is the window's, whoever reads first. */
  readonly breakpoint = (): Breakpoint | undefined => {
    if (!this.#breakpoint && this.#scope.closed) return undefined;
    this.#breakpoint ??= this.#scope.enter(() =>
      createMemo(() => {
        const width = this.width();
        return width === undefined ? undefined : breakpointOf(width);
      }),
    );
    return this.#breakpoint();
  };

  readonly visible = (): boolean | undefined => this.#read("visible", this.#visible[0]);

  /** Asks the browser to tell of something, unless it does already. */
  want(name: BrowserStateName): void {
    if (this.#wanted.has(name)) return;
    this.#wanted.add(name);
    this.#slots.set("watch", () => [BROWSER_STATES.filter(each => this.#wanted.has(each))]);
  }

  /** Takes what the browser tells. */
  told(state: BrowserState): void {
    if (!this.#wanted.has(state.name)) return;
    if (state.name === "visible") this.#visible[1](state.value);
    else if (state.name === "size") {
      const [[width, height] = [], set] = [this.#size[0](), this.#size[1]];
      if (width !== state.value[0] || height !== state.value[1]) set(state.value);
    }
  }

  #read<T>(name: BrowserStateName, read: Accessor<T>): T {
    this.want(name);
    return read();
  }
}
