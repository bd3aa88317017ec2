import { batch, createComputed, createMemo, on, type Accessor } from "solid-js";
import { createControlled } from "../internal/controlled";
import type { TableFilters, TableProps, TableQuery, TableSort } from "./types";

/** What decides which rows are shown, and how it is changed. */
export type Query = {
  readonly sort: Accessor<readonly TableSort[]>;
  readonly filters: Accessor<TableFilters>;
  readonly search: Accessor<string>;
  readonly page: Accessor<number>;
  /** Undefined where all rows stand on one page. */
  readonly pageSize: Accessor<number | undefined>;
  /** Turns a column's order on to the next: ascending, descending, none. */
  readonly turn: (column: string, add: boolean) => void;
  readonly filter: (column: string, values: readonly string[]) => void;
  readonly goTo: (page: number) => void;
  readonly resize: (pageSize: number) => void;
};

const after = { ascending: "descending", descending: undefined } as const;

/** The order, filters and page of one table, each held by its user or kept here. */
export function createQuery<T extends object>(props: TableProps<T>): Query {
  const [sort, keepSort] = createControlled(() => props.sort, props.defaultSort ?? []);
  const [filters, keepFilters] = createControlled(() => props.filters, props.defaultFilters ?? {});
  const [page, keepPage] = createControlled(() => props.page, props.defaultPage ?? 1);
  const firstSize = props.defaultPageSize ?? props.pageSizes?.[0];
  const [pageSize, keepPageSize] = createControlled<number | undefined>(() => props.pageSize, firstSize);
  const search = createMemo(() => (props.search ?? "").trim());

  let changes: Partial<TableQuery> | undefined;
  const tell = (change: Partial<TableQuery>): void => {
    if (props.onChange === undefined) return;
    if (changes === undefined)
      queueMicrotask(() => {
        const before = { sort: sort(), filters: filters(), search: search(), page: page(), pageSize: pageSize() ?? 0 };
        const now = { ...before, ...changes };
        changes = undefined;
        props.onChange?.(now);
      });
    changes = { ...changes, ...change };
  };
  const goTo = (to: number): void => {
    if (to === page()) return;
    keepPage(to);
    props.onPageChange?.(to);
    tell({ page: to });
  };
  // What is left of the rows begins on the first page.
  createComputed(
    on(
      search,
      () => {
        goTo(1);
        tell({ search: search() });
      },
      { defer: true },
    ),
  );
  return {
    sort,
    filters,
    search,
    page,
    pageSize,
    goTo,
    turn(column, add) {
      const now = sort().find(entry => entry.column === column);
      const direction = now === undefined ? "ascending" : after[now.direction];
      const mine: readonly TableSort[] = direction === undefined ? [] : [{ column, direction }];
      const next = !add
        ? mine
        : now === undefined
          ? [...sort(), ...mine]
          : sort().flatMap(entry => (entry.column === column ? mine : [entry]));
      batch(() => {
        keepSort(next);
        props.onSortChange?.(next);
        tell({ sort: next });
        goTo(1);
      });
    },
    filter(column, values) {
      const { [column]: _, ...others } = filters();
      const next = values.length === 0 ? others : { ...others, [column]: values };
      batch(() => {
        keepFilters(next);
        props.onFiltersChange?.(next);
        tell({ filters: next });
        goTo(1);
      });
    },
    resize(size) {
      keepPageSize(size);
      props.onPageSizeChange?.(size);
      tell({ pageSize: size });
    },
  };
}
