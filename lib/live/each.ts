import { LiveError } from "../errors";
import type { Accessor } from "../reactive";
import type { Live, LiveEntries } from "./live";

const BRAND: unique symbol = Symbol.for("solid-reflect.each") as never;

/** What identifies an item of a keyed list. */
export type ItemKey = string | number;

/** How a keyed list is made, its items' types forgotten. */
export interface EachDeclaration {
  readonly items: () => readonly unknown[];
  readonly by: (item: never) => ItemKey;
  readonly open: (item: Accessor<never>, key: ItemKey) => unknown;
}

declare const rowType: unique symbol;

/** A keyed list of live objects, to be an entry of one. */
export interface Each<T extends LiveEntries> {
  readonly [BRAND]: EachDeclaration;
  readonly [rowType]?: T;
}

/**
 * Declares a list of live objects, one for each item: a row has its own values, callbacks and tasks. When an item with a
 * new key comes, `open` is called in a scope of its own; when the key goes, that scope ends with all its tasks, on both
 * sides; when an item with the same key is replaced, `item()` gives the new one. The view gets an accessor of rows that
 * keep their identity, for `<For>`.
 *
 * `items` is a formula; `by` gives a key that no two items share: a second item with the same key is left out, with one
 * warning in the log for each list. A row whose `open` throws, or takes longer than the limit `opening`, is left out and
 * reported; it is opened again when its item changes: when another item comes with that key or, where items are objects of a
 * store, when a property of the item is set. Rows count towards the window's limit of live objects. Raises `bad-argument` for items that are no formula.
 *
 * @example
 * ```ts
 * import { callback, createSignal, createStore, each, live } from "solid-reflect/server";
 *
 * interface Person { id: number; name: string }
 *
 * export async function openPeople() {
 *   const [people, setPeople] = createStore<Person[]>([{ id: 1, name: "Ada" }]);
 *   const rows = each(() => people, person => person.id, person => {
 *     const [greeted, setGreeted] = createSignal(0);
 *     return live({ name: () => person().name, greeted, greet: callback(() => void setGreeted(n => n + 1)) });
 *   });
 *   return live({ rows, clear: callback(() => void setPeople([])) });
 * }
 * ```
 */
export function each<I, T extends LiveEntries>(
  items: () => readonly I[],
  by: (item: I) => ItemKey,
  open: (item: Accessor<I>, key: ItemKey) => Live<T> | Promise<Live<T>>,
): Each<T> {
  if (typeof items !== "function") {
    throw new LiveError(
      "bad-argument",
      "each(…) was given its items themselves. Pass a formula: `each(() => items, …)`.",
    );
  }
  return { [BRAND]: { items, by: by as EachDeclaration["by"], open: open as EachDeclaration["open"] } };
}

/** How a keyed list is made; undefined for anything else. */
export function declarationOf(value: unknown): EachDeclaration | undefined {
  return typeof value === "object" && value !== null && BRAND in value
    ? (value as Each<LiveEntries>)[BRAND]
    : undefined;
}
