import { createMemo, type Accessor } from "solid-js";
import { createControlled } from "../internal/controlled";
import type { RowKey, TableProps, TableSelection } from "./types";

/** Which rows are chosen, and how they are. */
export type Selection<T> = {
  /** Undefined where rows cannot be chosen. */
  readonly settings: Accessor<TableSelection<T> | undefined>;
  readonly has: (key: RowKey) => boolean;
  /** Whether all, some or none of the rows on this page are chosen. */
  readonly extent: Accessor<"all" | "some" | "none">;
  /** Chooses a row or takes it back; `range` does so for all from the last one on. */
  readonly set: (key: RowKey, on: boolean, range: boolean) => void;
  readonly setAll: (on: boolean) => void;
};

/** The chosen rows of a table. `rows` are those of the page where the reader is. */
export function createSelection<T extends object>(
  props: TableProps<T>,
  rows: Accessor<readonly T[]>,
  keyOf: (row: T) => RowKey,
): Selection<T> {
  const [selected, keep] = createControlled<readonly RowKey[]>(() => props.selected, props.defaultSelected ?? []);
  const chosen = createMemo(() => new Set(selected()));
  const settings = createMemo((): TableSelection<T> | undefined => {
    const given = props.selection;
    if (given === undefined || given === false) return undefined;
    if (given === true) return {};
    return typeof given === "string" ? { mode: given } : given;
  });
  const onPage = createMemo((): readonly RowKey[] => {
    const now = settings();
    return now === undefined ? [] : rows().flatMap(row => (now.disabled?.(row) ? [] : [keyOf(row)]));
  });
  const tell = (next: RowKey[]): void => {
    keep(next);
    props.onSelectedChange?.(next);
  };
  const change = (keys: readonly RowKey[], on: boolean): void => {
    const next = new Set(chosen());
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    tell([...next]);
  };
  let last: RowKey | undefined;
  return {
    settings,
    has: key => chosen().has(key),
    extent: () => {
      const now = chosen();
      let [some, all] = [false, true];
      if (now.size === 0) return "none";
      for (const key of onPage()) {
        if (now.has(key)) some = true;
        else all = false;
        if (some && !all) return "some";
      }
      return some ? "all" : "none";
    },
    set(key, on, range) {
      if (settings()?.mode === "single") {
        tell(on ? [key] : []);
        return;
      }
      const keys = onPage();
      const [one, other] = [last === undefined ? -1 : keys.indexOf(last), keys.indexOf(key)];
      last = key;
      if (!range || one < 0 || other < 0) change([key], on);
      else change(keys.slice(Math.min(one, other), Math.max(one, other) + 1), on);
    },
    setAll: on => change(onPage(), on),
  };
}
