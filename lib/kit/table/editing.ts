import { createSelector, createSignal, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import type { Item } from "./items";
import type { TableColumn, TableProps } from "./types";

/** What was entered into a cell and is not yet, or not at all, taken over. */
export type Entered = {
  readonly value: string;
  readonly state: "pending" | "failed";
  readonly reason: string | undefined;
};

/** Which cell is edited, and what became of those that were. */
export type Editing<T> = {
  readonly can: (item: Item<T>, column: TableColumn<T> | undefined) => boolean;
  readonly isOpen: (item: Item<T>, column: string) => boolean;
  readonly anyOpen: () => boolean;
  /** Opens a cell; `text` is what was typed to open it. */
  readonly open: (item: Item<T>, column: string, text?: string) => void;
  readonly typed: () => string | undefined;
  readonly entered: (item: Item<T>, column: string) => Entered | undefined;
  readonly commit: (item: Item<T>, column: string, value: string) => void;
  readonly close: () => void;
};

const idOf = (key: string | number, column: string): string => `${typeof key}:${key}:${column}`;

/** The editing of one table's cells. */
export function createEditing<T extends object>(props: TableProps<T>): Editing<T> {
  const [current, setCurrent] = createSignal<string>();
  const [typed, setTyped] = createSignal<string>();
  const isCurrent = createSelector(current);
  const [kept, setKept] = createStore<Record<string, Entered | undefined>>({});
  return {
    can: (item, column) =>
      typeof column?.editable === "function" ? column.editable(item.row()) : (column?.editable ?? false),
    isOpen: (item, column) => isCurrent(idOf(item.key, column)),
    anyOpen: () => current() !== undefined,
    open(item, column, text) {
      if (kept[idOf(item.key, column)]?.state === "pending") return;
      setTyped(text);
      setCurrent(idOf(item.key, column));
    },
    typed,
    entered: (item, column) => kept[idOf(item.key, column)],
    close: () => setCurrent(undefined),
    commit(item, column, value) {
      const id = idOf(item.key, column);
      if (untrack(current) === id) setCurrent(undefined);
      setKept(id, { value, state: "pending", reason: undefined });
      const told = Promise.resolve().then(() => props.onEdit?.({ row: item.row(), key: item.key, column, value }));
      told.then(
        () => setKept(id, undefined),
        (error: unknown) =>
          setKept(id, { value, state: "failed", reason: error instanceof Error ? error.message : String(error) }),
      );
    },
  };
}
