import {
  columnFilteringFeature,
  constructTable,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  type ColumnDef,
  type ColumnFiltersState,
  type Row,
  type SortingState,
  type Table,
} from "@tanstack/solid-table";
import { $TRACK, batch, createMemo, untrack, type Accessor } from "solid-js";
import { collatorFor, compareValues, textOf, valueOf } from "./values";
import type { Query } from "./query";
import type { TableColumn, TableProps } from "./types";

/** Rows beneath each other, and how deep each stands where they are a tree. */
export type RowStretch<T> = { readonly rows: readonly T[]; readonly depths: readonly number[] | undefined };

/** The rows that are not filtered away, in their order; those of a tree with what lies below them. */
export type RowView<T> = {
  readonly count: number;
  readonly rows: () => readonly T[];
  /** Some of the rows at the root, each with its opened descendants. */
  readonly slice: (from: number, to: number) => RowStretch<T>;
};

/*
 * The library's memos compare what they were given; Solid's know what was read. Here Solid decides when to ask, and
 * the library gets atoms that are read anew each time, so that none of its own subscriptions is needed.
 */
const reactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => undefined,
  createReadonlyAtom: <V>(read: () => V) => ({ get: read, subscribe: () => ({ unsubscribe: () => undefined }) }),
  createWritableAtom: <V>(initial: V) => {
    let value = initial;
    return {
      get: () => value,
      set: (next: V | ((before: V) => V)) => void (value = next instanceof Function ? next(value) : next),
      subscribe: () => ({ unsubscribe: () => undefined }),
    };
  },
  untrack,
  batch,
  schedule: () => undefined,
};

const features = () => ({
  coreReactivityFeature: reactivity,
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});
type Features = ReturnType<typeof features>;

function columnDef<T extends object>(
  column: TableColumn<T>,
  collator: Accessor<Intl.Collator>,
): ColumnDef<Features, T> {
  const { key, sorter, onFilter, filters } = column;
  return {
    id: key,
    accessorFn: (row: T) => valueOf(column, row) ?? undefined,
    sortUndefined: typeof sorter === "function" ? false : "last",
    sortFn: (one: Row<Features, T>, other: Row<Features, T>) => {
      // Read even where a function compares whole rows: a change of the column's value is then noticed.
      const [first, second] = [one.getValue(key), other.getValue(key)];
      if (typeof sorter === "function") return untrack(() => sorter(one.original, other.original));
      return compareValues(first, second, collator());
    },
    filterFn: (row: Row<Features, T>, _: string, chosen: readonly string[]) => {
      if (onFilter !== undefined) return chosen.some(value => onFilter(value, row.original));
      const text = textOf(row.getValue(key));
      if (filters === "text") return chosen.some(value => text.toLowerCase().includes(value.toLowerCase()));
      return chosen.includes(text);
    },
  };
}

/**
 * The rows as they are to be shown. Nothing is built while there is no order, no filter and no tree: the rows then are
 * what they are. Whatever the order and the filters read of a row is watched, so that a patched row finds its place.
 */
export function createRowModel<T extends object>(
  props: TableProps<T>,
  query: Query,
  columns: Accessor<readonly TableColumn<T>[]>,
  isExpanded: (row: T) => boolean,
  language: Accessor<string>,
): Accessor<RowView<T>> {
  const collator = (): Intl.Collator => collatorFor(language());
  const filtered = createMemo(() =>
    Object.entries(query.filters()).flatMap(([id, value]) => (value.length === 0 ? [] : [{ id, value }])),
  );
  const sorted = createMemo(() =>
    query.sort().map(({ column, direction }) => ({ id: column, desc: direction === "descending" })),
  );
  const here = (): boolean => props.total === undefined;
  const engaged = (): boolean =>
    props.childRows !== undefined ||
    (here() && (sorted().length > 0 || filtered().length > 0 || query.search() !== ""));

  const definitions = createMemo(() => columns().map(column => columnDef(column, collator)));
  const state = (): { sorting: SortingState; columnFilters: ColumnFiltersState; globalFilter: string } =>
    here()
      ? { sorting: sorted(), columnFilters: filtered(), globalFilter: query.search() }
      : { sorting: [], columnFilters: [], globalFilter: "" };
  const build = (data: readonly T[]): Table<Features, T> =>
    constructTable<Features, T>({
      features: features(),
      data,
      columns: definitions(),
      state: state(),
      getSubRows: row => props.childRows?.(row),
      filterFromLeafRows: true,
      getColumnCanGlobalFilter: () => true,
      globalFilterFn: (row: Row<Features, T>, id: string, words: string) =>
        textOf(row.getValue(id)).toLowerCase().includes(words.toLowerCase()),
    });
  let table: Table<Features, T> | undefined;

  return createMemo(() => {
    const rows = props.rows;
    // Which rows there are is watched as one thing, not row by row.
    Reflect.get(rows, $TRACK);
    if (!engaged()) {
      return {
        count: untrack(() => rows.length),
        rows: () => rows,
        slice: (from, to) => ({ rows: untrack(() => rows.slice(from, to)), depths: undefined }),
      };
    }
    // A new array each time: whatever it was that changed, nothing that was read before is taken for granted.
    const data = untrack(() => rows.slice());
    table ??= build(data);
    table.setOptions(before => ({ ...before, data, columns: definitions(), state: state() }));
    const roots = table.getRowModel().rows;
    return {
      count: roots.length,
      rows: () => roots.map(({ original }) => original),
      slice: (from, to) => {
        const found: T[] = [];
        const depths: number[] = [];
        const place = (row: Row<Features, T>): void => {
          found.push(row.original);
          depths.push(row.depth);
          if (row.subRows.length > 0 && isExpanded(row.original)) row.subRows.forEach(place);
        };
        roots.slice(from, to).forEach(place);
        return { rows: found, depths };
      },
    };
  });
}
