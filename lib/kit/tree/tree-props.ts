import type { JSX } from "solid-js";
import type { Size } from "../internal/vocabulary";
import type { TreeDrop } from "./tree-move";
import type { TreeItem } from "./tree-item";

export type TreeProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "children" | "onSelect" | "onDrop" | "draggable"> & {
  items: readonly TreeItem[];
  /** How a title is shown, if not as it is in the data. */
  renderTitle?: (item: TreeItem) => JSX.Element;

  /** The keys of the branches that are open. */
  expandedKeys?: readonly string[];
  defaultExpandedKeys?: readonly string[];
  onExpand?: (keys: string[]) => unknown;
  /** Whether a click on a branch's title opens and closes it too, not only one on its mark. */
  expandOnClick?: boolean;

  /**
   * How many may be chosen. "single" unless given; "none" in a checkable tree. Of "multiple" a click chooses one, and
   * more with Control or Shift, as in a file manager; with "toggle" each click adds one or takes it away.
   */
  selection?: "single" | "multiple" | "toggle" | "none";
  selectedKeys?: readonly string[];
  defaultSelectedKeys?: readonly string[];
  onSelect?: (keys: string[]) => unknown;

  /** Puts a box before every title. */
  checkable?: boolean;
  /** The ticked keys. A branch's key stands for all that is below it. */
  checkedKeys?: readonly string[];
  defaultCheckedKeys?: readonly string[];
  /** Called with all ticked keys: those of leaves and of branches of which everything is ticked. */
  onCheck?: (keys: string[]) => unknown;
  /** Boxes of branches and of what is below them do not move each other. */
  checkStrictly?: boolean;

  /**
   * Fetches what is in an item without `children` when it is opened. If the promise fails, the row says so, and opening
   * it again tries again.
   */
  loadChildren?: (item: TreeItem) => Promise<readonly TreeItem[]>;
  /** Called with what `loadChildren` failed with. */
  onLoadError?: (error: unknown, item: TreeItem) => unknown;

  /** Shows only what contains this text, and what leads to it. */
  filter?: string;
  /** What counts as a match. Without it the title contains the text, whatever the case. */
  filterItem?: (item: TreeItem, filter: string) => boolean;

  /** Rows can be dragged elsewhere, and moved with Alt and the arrow keys. */
  draggable?: boolean;
  /** Where a row was put; see `moveTreeItem`. */
  onDrop?: (drop: TreeDrop) => unknown;
  /** Whether a row may go there. Everywhere but into itself unless given. */
  allowDrop?: (drop: TreeDrop) => boolean;

  /** Called with a new title. With it F2 renames. */
  onRename?: (key: string, title: string) => unknown;
  /** Which items can be renamed. All unless given. */
  canRename?: (item: TreeItem) => boolean;

  /**
   * A CSS length. The tree scrolls within it and only the rows in sight exist, so that ten thousand open nodes cost no
   * more than twenty.
   */
  height?: string;
  /** Draws a line down from each open branch. */
  lines?: boolean;
  size?: Size;
};
