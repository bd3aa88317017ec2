import { createMemo, createSelector, createSignal, createUniqueId, type Accessor } from "solid-js";
import { isServer } from "solid-js/web";
import { createControlled } from "../internal/controlled";
import { useConfig, useLanguage, useSize, useStrings } from "../internal/config";
import { createVirtualRows, type VirtualRows } from "../internal/virtual";
import type { Size } from "../internal/vocabulary";
import type { KitStrings } from "../locale/types";
import { table as english } from "../locale/english-strings";
import { arrange, type Column } from "./columns";
import { createEditing, type Editing } from "./editing";
import { StillItem, createItems, type Item } from "./items";
import { createQuery, type Query } from "./query";
import { createRowModel, type RowStretch, type RowView } from "./row-model";
import { createSelection, type Selection } from "./selection";
import type { RowKey, TableProps } from "./types";
import { textOf, valueOf } from "./values";

/** All that the parts of one table know of each other. */
export type Model<T extends object> = {
  readonly id: string;
  readonly props: TableProps<T>;
  readonly strings: Accessor<KitStrings["table"]>;
  readonly size: Accessor<Size>;
  readonly rightToLeft: Accessor<boolean>;
  readonly query: Query;
  readonly columns: Accessor<readonly Column<T>[]>;
  /** Widths that somebody chose, by column. */
  readonly widths: Accessor<Readonly<Record<string, number>>>;
  readonly setWidths: (widths: Readonly<Record<string, number>>) => void;
  readonly view: Accessor<RowView<T>>;
  /** How many rows there are on all pages. */
  readonly total: Accessor<number>;
  /** How many rows stand on this page, in it or scrolled away. */
  readonly shown: Accessor<number>;
  /** The rows that are in the page. */
  readonly stretch: Accessor<RowStretch<T>>;
  /** The same as they live in the browser. */
  readonly items: Accessor<readonly Item<T>[]>;
  /** One of them as the server needs it, and only where it does. */
  readonly stillItem: (place: number) => Item<T>;
  readonly virtual: VirtualRows | undefined;
  readonly grid: Accessor<boolean>;
  readonly selection: Selection<T>;
  readonly editing: Editing<T>;
  readonly isExpanded: (item: Item<T>) => boolean;
  readonly canExpand: (item: Item<T>) => boolean;
  readonly toggle: (item: Item<T>) => void;
  /** What a row is called where a button or a box of it needs a name. */
  readonly nameOf: (row: T) => string;
  /** The item of a row's element. */
  readonly itemOf: (element: Element) => Item<T> | undefined;
  readonly onRow: (element: Element, item: Item<T>) => void;
  /** The table's own scroller, once it is there. */
  readonly scroller: { element: HTMLElement | undefined };
};

/** Rows of a virtual table are thought to be this high before they are measured, in pixels. */
const rowHeight = { small: 35, medium: 44, large: 54 } as const;

const usualHeight = 480;

/** Puts a table's parts together. Call it in the component's body. */
export function createModel<T extends object>(props: TableProps<T>): Model<T> {
  const config = useConfig();
  const size = useSize(() => props.size);
  const language = useLanguage();
  const strings = useStrings("table", english);
  const id = createUniqueId();
  const given = createMemo(() => props.columns);
  const query = createQuery(props);
  const [widths, setWidths] = createSignal<Readonly<Record<string, number>>>({});
  const keyOf = (row: T): RowKey => {
    const { rowKey } = props;
    if (typeof rowKey === "function") return rowKey(row);
    const key: unknown = row[rowKey];
    return typeof key === "number" ? key : String(key);
  };

  const canOpen = (row: T): boolean =>
    props.childRows === undefined
      ? props.expand !== undefined && (props.expandable?.(row) ?? true)
      : (props.childRows(row)?.length ?? 0) > 0;
  const openKeys = (rows: readonly T[]): RowKey[] =>
    rows.flatMap(row => (canOpen(row) ? [keyOf(row), ...openKeys(props.childRows?.(row) ?? [])] : []));
  const firstOpen = props.defaultExpanded === "all" ? openKeys(props.rows) : (props.defaultExpanded ?? []);
  const [expanded, keepExpanded] = createControlled<readonly RowKey[]>(() => props.expanded, firstOpen);
  const opened = createMemo(() => new Set(expanded()));
  const isOpened = createSelector(opened, (key: RowKey, keys) => keys.has(key));

  const view = createRowModel(props, query, given, row => opened().has(keyOf(row)), language);
  const total = (): number => props.total ?? view().count;
  const bounds = createMemo(() => {
    const pageSize = query.pageSize();
    if (pageSize === undefined) return { from: 0, to: view().count, before: 0 };
    const page = Math.min(query.page(), Math.max(1, Math.ceil(total() / pageSize)));
    const from = (page - 1) * pageSize;
    // With a total, the rows at hand are the page.
    return props.total === undefined
      ? { from, to: Math.min(from + pageSize, view().count), before: from }
      : { from: 0, to: view().count, before: from };
  });
  const page = createMemo((): { count: number; slice: (from: number, to: number) => RowStretch<T> } => {
    const now = view();
    const { from, to } = bounds();
    if (props.childRows === undefined)
      return { count: to - from, slice: (start, end) => now.slice(from + start, from + end) };
    const { rows, depths } = now.slice(from, to);
    return {
      count: rows.length,
      slice: (start, end) => ({ rows: rows.slice(start, end), depths: depths?.slice(start, end) }),
    };
  });

  const scroller: Model<T>["scroller"] = { element: undefined };
  const virtual = props.virtual
    ? createVirtualRows(
        {
          count: () => page().count,
          estimate: () => rowHeight[size()],
          keyAt: index => {
            const [row] = page().slice(index, index + 1).rows;
            return row === undefined ? index : keyOf(row);
          },
          overscan: 8,
          head: () => scroller.element?.querySelector("thead")?.offsetHeight ?? 0,
          foot: () => scroller.element?.querySelector("tfoot")?.offsetHeight ?? 0,
        },
        () => props.height ?? usualHeight,
        () => scroller.element,
      )
    : undefined;
  const inSight = createMemo(() => {
    const stretch = virtual?.stretch();
    return stretch === undefined ? page().slice(0, page().count) : page().slice(stretch.from, stretch.to);
  });
  const first = (): number => bounds().before + (virtual?.stretch().from ?? 0);
  const items = isServer ? () => [] : createItems(inSight, first, keyOf);

  const selection = createSelection(props, () => page().slice(0, page().count).rows, keyOf);
  const columns = createMemo(() =>
    arrange(given(), {
      select: selection.settings() !== undefined,
      expand: props.expand !== undefined && props.childRows === undefined,
    }),
  );
  const naming = createMemo(() => given().find(column => column.rowHeader) ?? given().find(column => !column.hidden));
  const elements = new WeakMap<Element, Item<T>>();
  return {
    id,
    props,
    strings,
    size,
    rightToLeft: () => config.direction() === "rtl",
    query,
    columns,
    widths,
    setWidths,
    view,
    total,
    shown: () => page().count,
    stretch: inSight,
    items,
    stillItem(place) {
      const { rows, depths } = inSight();
      const row = rows[place];
      if (row === undefined) throw new RangeError(`There is no row ${place} among ${rows.length}.`);
      return new StillItem(keyOf, row, first() + place, depths?.[place] ?? 0);
    },
    virtual,
    grid: createMemo(() => props.grid ?? given().some(column => column.editable !== undefined)),
    selection,
    editing: createEditing(props),
    isExpanded: item => isOpened(item.key),
    canExpand: item => canOpen(item.row()),
    toggle(item) {
      const next = new Set(opened());
      if (!next.delete(item.key)) next.add(item.key);
      keepExpanded([...next]);
      props.onExpandedChange?.([...next]);
    },
    nameOf(row) {
      const column = naming();
      return column === undefined ? "" : textOf(valueOf(column, row));
    },
    itemOf: element => elements.get(element),
    onRow: (element, item) => void elements.set(element, item),
    scroller,
  };
}
