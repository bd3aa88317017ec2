import { batch, createMemo, createSignal, type Accessor } from "solid-js";
import type { RowStretch } from "./row-model";
import type { RowKey } from "./types";

/** A row that is shown. It is the same thing for as long as a row of its key is shown, whatever the row's content. */
export type Item<T> = {
  readonly key: RowKey;
  row(): T;
  /** Its place among all rows, from 0. */
  index(): number;
  /** How deep it stands in a tree. */
  depth(): number;
};

/** A row on the server, where nothing changes: light, since there are many. */
export class StillItem<T> implements Item<T> {
  constructor(
    private readonly keyOf: (row: T) => RowKey,
    private readonly value: T,
    private readonly place: number,
    private readonly level: number,
  ) {}

  get key(): RowKey {
    return this.keyOf(this.value);
  }
  row(): T {
    return this.value;
  }
  index(): number {
    return this.place;
  }
  depth(): number {
    return this.level;
  }
}

type LivingItem<T> = Item<T> & { readonly move: (row: T, index: number, depth: number) => void };

function createItem<T>(key: RowKey, first: T, at: number, deep: number): LivingItem<T> {
  const [row, setRow] = createSignal(first);
  const [index, setIndex] = createSignal(at);
  const [depth, setDepth] = createSignal(deep);
  return {
    key,
    row,
    index,
    depth,
    move(next, to, below) {
      setRow(() => next);
      setIndex(to);
      setDepth(below);
    },
  };
}

/**
 * Rows by their keys: a row that stays keeps its item, and with it its element; one that was replaced by another of the
 * same key only tells its cells. `first` is the place of the first of them among all rows.
 */
export function createItems<T>(
  stretch: Accessor<RowStretch<T>>,
  first: Accessor<number>,
  keyOf: (row: T) => RowKey,
): Accessor<readonly Item<T>[]> {
  let known = new Map<RowKey, LivingItem<T>>();
  return createMemo(() => {
    const shown = new Map<RowKey, LivingItem<T>>();
    const { rows, depths } = stretch();
    const start = first();
    const items = batch(() =>
      rows.map((row, offset) => {
        const key = keyOf(row);
        const depth = depths?.[offset] ?? 0;
        // Two rows of one key are a mistake, but not one that should make rows vanish.
        const before = shown.has(key) ? undefined : known.get(key);
        before?.move(row, start + offset, depth);
        const item = before ?? createItem(key, row, start + offset, depth);
        shown.set(key, item);
        return item;
      }),
    );
    known = shown;
    return items;
  });
}
