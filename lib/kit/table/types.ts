import type { JSX } from "solid-js";
import type { PaginationProps } from "../pagination";
import type { Size } from "../internal/vocabulary";

/** What tells one row from all others for as long as it lives. */
export type RowKey = string | number;

/** One column that rows are sorted by. */
export type TableSort = { readonly column: string; readonly direction: "ascending" | "descending" };

/** The values chosen in each column's filter, by column; a text filter has one value. */
export type TableFilters = Readonly<Record<string, readonly string[]>>;

/** One value that a column can be filtered by. */
export type TableFilterOption = { readonly value: string; readonly label: string };

/** All that decides which rows are shown: what a server needs to answer with a page of them. */
export type TableQuery = {
  readonly sort: readonly TableSort[];
  readonly filters: TableFilters;
  readonly search: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
};

/** What somebody entered into a cell. */
export type TableEdit<T> = { readonly row: T; readonly key: RowKey; readonly column: string; readonly value: string };

/** What an editor of one's own is told and can do. */
export type TableEditor = {
  /** Name and state of the field; spread it. */
  readonly field: {
    readonly "aria-label": string;
    readonly "aria-invalid": "true" | undefined;
    readonly value: string;
  };
  readonly commit: (value: string) => void;
  readonly cancel: () => void;
};

/** One column of a table. */
export type TableColumn<T> = {
  /** Its name, unlike any other's; also the field of the row that it shows, unless `accessor` says otherwise. */
  readonly key: string;
  readonly title: JSX.Element;
  /** The title in words, where it is not text: names the column's buttons. */
  readonly label?: string;
  /** What the column is sorted, filtered and searched by, and what it shows unless `render` says otherwise. */
  readonly accessor?: (row: T) => unknown;
  /** What stands in a cell. It is called again where something it read has changed, and nowhere else. */
  readonly render?: (row: T, index: () => number) => JSX.Element;
  /** In pixels. A column without one shares what is left. Fixed and resizable columns need one. */
  readonly width?: number;
  readonly align?: "start" | "center" | "end";
  /** Whether rows can be sorted by it, or how two of them compare. */
  readonly sorter?: boolean | ((one: T, other: T) => number);
  /** Values to choose from, or "text" for what its text contains. */
  readonly filters?: readonly TableFilterOption[] | "text";
  /** Whether a row stays for one of the chosen values. Unless given, its text is equal to one, or contains the text. */
  readonly onFilter?: (value: string, row: T) => boolean;
  /** Where it stays while the others scroll. */
  readonly fixed?: "start" | "end";
  /** Whether its width can be changed, by pointer and by keyboard. */
  readonly resizable?: boolean;
  /** Cuts off what is too long for a line; a cell that is cut off shows its text when it is pointed at. */
  readonly ellipsis?: boolean;
  /** Whether its cells can be edited. Makes the table a grid that is walked with the arrow keys. */
  readonly editable?: boolean | ((row: T) => boolean);
  /** Another editor than a line of text. */
  readonly editor?: (editor: TableEditor, row: T) => JSX.Element;
  /** What stands in the summary row, made of all rows that are not filtered away. */
  readonly summary?: (rows: readonly T[]) => JSX.Element;
  /** Whether its cells are the names of their rows. */
  readonly rowHeader?: boolean;
  readonly hidden?: boolean;
  /** Columns beside each other with the same group stand beneath its name. */
  readonly group?: string;
  readonly class?: string;
  /** Attributes and events of its cells, such as `class`, `title` or `onClick`. */
  readonly cellProps?: (row: T) => JSX.TdHTMLAttributes<HTMLTableCellElement>;
};

/** How rows are chosen. */
export type TableSelection<T> = {
  /** "multiple" unless given. */
  readonly mode?: "multiple" | "single";
  readonly disabled?: (row: T) => boolean;
  /** What the keys of chosen rows on this page are sent as in a form. */
  readonly name?: string;
};

type State<T extends object> = {
  /** Sorts by these columns, the first first. With it the order is controlled. */
  sort?: readonly TableSort[];
  defaultSort?: readonly TableSort[];
  onSortChange?: (sort: readonly TableSort[]) => unknown;
  filters?: TableFilters;
  defaultFilters?: TableFilters;
  onFiltersChange?: (filters: TableFilters) => unknown;
  /** Shows only rows of which some column contains this text. */
  search?: string;
  /** Whether rows can be chosen, and how. */
  selection?: boolean | "multiple" | "single" | TableSelection<T>;
  selected?: readonly RowKey[];
  defaultSelected?: readonly RowKey[];
  onSelectedChange?: (selected: RowKey[]) => unknown;
  expanded?: readonly RowKey[];
  /** "all" opens every row there is. */
  defaultExpanded?: readonly RowKey[] | "all";
  onExpandedChange?: (expanded: RowKey[]) => unknown;
  /** The current page, from 1. */
  page?: number;
  defaultPage?: number;
  onPageChange?: (page: number) => unknown;
  /** How many rows stand on a page. Without it, and without `pageSizes`, all stand on one. */
  pageSize?: number;
  defaultPageSize?: number;
  onPageSizeChange?: (pageSize: number) => unknown;
};

/** The properties of a `Table`. */
export type TableProps<T extends object> = State<T> &
  Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "children"> & {
    columns: readonly TableColumn<T>[];
    /** What is shown. In a Solid store, a changed field of one row updates the cells that read it, and no other. */
    rows: readonly T[];
    /** The field or the function that tells rows apart. */
    rowKey: (keyof T & string) | ((row: T) => RowKey);
    /** A line above the table that names it. */
    caption?: JSX.Element;
    size?: Size;
    /** "plain" (unless given) has lines between rows, "outline" also around the table, "grid" around each cell. */
    variant?: "plain" | "outline" | "grid";
    /** Every other row on another ground. */
    striped?: boolean;
    /** How many rows there are on the server. With it, the table shows `rows` as they are and tells `onChange`. */
    total?: number;
    /** Called once for all that was changed at once: order, filters, page. */
    onChange?: (query: TableQuery) => unknown;
    /** Whether a click adds a column to the order; with the Shift key it always does. */
    multiSort?: boolean;
    /** Offers these numbers of rows on a page. */
    pageSizes?: readonly number[];
    /** More for the pages beneath, such as `siblings`, `summary` or `href`. */
    pagination?: Partial<PaginationProps>;
    /** What an opened row shows beneath it. */
    expand?: (row: T) => JSX.Element;
    /** Whether a row can be opened. All can unless given. */
    expandable?: (row: T) => boolean;
    /** The rows below a row of a tree. */
    childRows?: (row: T) => readonly T[] | undefined;
    /** Height of the table in pixels: it scrolls beneath its head. */
    height?: number;
    /** Keeps the head in sight while the page scrolls. The table then does not scroll sideways by itself. */
    sticky?: boolean;
    /** Puts only the rows in sight into the page. Needs a `height`; 480 unless given. */
    virtual?: boolean;
    /** Walks from cell to cell with the arrow keys. On where a column is editable. */
    grid?: boolean;
    /** Called for an entered value. The cell waits for a returned promise; a rejected one opens it again. */
    onEdit?: (edit: TableEdit<T>) => unknown;
    loading?: boolean;
    /** What stands there without rows. */
    empty?: JSX.Element;
    /** Told of a width that somebody chose. */
    onColumnResize?: (column: string, width: number) => unknown;
    /** Attributes and events of a row, such as `class` or `onClick`. */
    rowProps?: (row: T) => JSX.HTMLAttributes<HTMLTableRowElement>;
  };
