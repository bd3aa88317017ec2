import { createSignal, type Signal } from "../reactive";

/** A value that each window has of its own, declared once. */
export interface WindowData<T> {
  /** Tells it from other data. */
  readonly name: string;
  /** Makes the value when a window is asked for it first. */
  readonly initial: () => T;
}

/**
 * Declares a value that every window has of its own and all its live objects share: who has signed in, what is in the
 * basket. `getWindow().data(…)` gives its signal, made when it is asked for first; it ends with the window.
 *
 * The name tells it from other data, also across the bundles of a server: use one name for one thing.
 *
 * @example
 * ```ts
 * import { callback, getWindow, live, windowData } from "solid-reflect/server";
 *
 * const basket = windowData<readonly string[]>("basket", () => []);
 *
 * export async function openBasket() {
 *   const [items, setItems] = getWindow().data(basket);
 *   return live({ items, add: callback((item: string) => setItems(list => [...list, item])) });
 * }
 * ```
 */
export function windowData<T>(name: string, initial: () => T): WindowData<T> {
  return { name, initial };
}

/** The data of one window. */
export class DataStore {
  readonly #signals = new Map<string, Signal<unknown>>();

  get<T>({ name, initial }: WindowData<T>): Signal<T> {
    const known = this.#signals.get(name);
    if (known) return known as Signal<T>;
    const made = createSignal<T>(initial());
    this.#signals.set(name, made as Signal<unknown>);
    return made;
  }
}
