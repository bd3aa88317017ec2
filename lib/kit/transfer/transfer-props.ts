import type { JSX } from "solid-js";
import type { LazyElement } from "../internal/lazy-element";
import type { Option } from "../internal/options";
import type { Size } from "../internal/vocabulary";

/** One thing that stands in one list or the other. */
export type TransferOption = Omit<Option, "group">;

/** The list of what can be had, and the list of what was taken: the value. */
export type TransferSide = "available" | "chosen";

/** What went from one list to the other. */
export type TransferMove = { readonly to: TransferSide; readonly values: readonly string[] };

/** One of the two lists, for who draws it in another way. Its fields are reactive: read them where they are shown. */
export type TransferPart<O extends TransferOption> = {
  readonly side: TransferSide;
  /** What stands in it, without what the search leaves out. */
  readonly options: readonly O[];
  /** The values that are selected in it and go over with the next move. */
  readonly selected: readonly string[];
  /** Nothing can be selected or moved. */
  readonly locked: boolean;
  /** Selects these and no others; what is disabled is left out. */
  readonly select: (values: readonly string[]) => void;
};

export type TransferProps<O extends TransferOption = TransferOption> = Omit<
  JSX.HTMLAttributes<HTMLDivElement>,
  "onChange" | "children"
> & {
  /** Everything, whichever list it is in. In a list of more than a hundred only the rows in sight exist. */
  options: readonly O[];
  /** The values of what is in the list of the chosen, in its order. */
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[], move: TransferMove) => unknown;
  /** The values that are selected, in both lists. */
  selected?: readonly string[];
  defaultSelected?: readonly string[];
  onSelectedChange?: (selected: string[]) => unknown;
  /** What stands above the two lists. */
  titles?: readonly [available: LazyElement, chosen: LazyElement];
  /** Words on the two buttons between the lists, which have an arrow alone unless given. */
  actions?: readonly [choose: string, takeBack: string];
  /** Puts a line to search in above each list. */
  searchable?: boolean;
  /** Whether an option stays for a search. Its label or its description contains the text unless given. */
  filterOption?: (option: O, text: string) => boolean;
  onSearch?: (text: string, side: TransferSide) => unknown;
  /** What is chosen is taken back row by row: one button instead of two. */
  oneWay?: boolean;
  /** The box above each list that selects all of it. True unless given. */
  selectAll?: boolean;
  /** How many rows stand on a page. Without it all are in one scroller. */
  pageSize?: number;
  /** What a row shows instead of label and description. In a long list all rows are of one height. */
  render?: (option: O) => JSX.Element;
  /** What stands below a list. */
  footer?: (side: TransferSide) => JSX.Element;
  /** Draws a list in another way, as a table or a tree; where it returns nothing the usual rows stand. */
  children?: (part: TransferPart<O>) => JSX.Element;
  /** How high each list is, as a CSS length. "15rem" unless given. */
  height?: string;
  /** What the chosen values are sent as in a form. */
  name?: string;
  form?: string;
  size?: Size;
  disabled?: boolean;
  readOnly?: boolean;
  required?: boolean;
  invalid?: boolean;
};

export const ownNames = [
  "options",
  "value",
  "defaultValue",
  "onChange",
  "selected",
  "defaultSelected",
  "onSelectedChange",
  "titles",
  "actions",
  "searchable",
  "filterOption",
  "onSearch",
  "oneWay",
  "selectAll",
  "pageSize",
  "render",
  "footer",
  "children",
  "height",
  "name",
  "form",
  "size",
  "disabled",
  "readOnly",
  "required",
  "invalid",
  "class",
  "style",
  "ref",
] as const;
