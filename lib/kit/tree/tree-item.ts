import type { LazyElement } from "../internal/lazy-element";

/** One node of a tree, as data. */
export type TreeItem = {
  /** Unlike any other in the tree. */
  readonly key: string;
  /** What it shows: text, or a function that makes it, since a row is made and thrown away while people scroll. */
  readonly title: LazyElement;
  /** The title as text, for search and for letters typed, where `title` is not a string. */
  readonly text?: string;
  readonly children?: readonly TreeItem[];
  /** Before the title; a function that makes it. */
  readonly icon?: LazyElement;
  /** Neither chosen nor ticked, and the keyboard goes past it. */
  readonly disabled?: boolean;
  /** With `loadChildren`: there is nothing to load. */
  readonly isLeaf?: boolean;
  /** In a checkable tree: whether it has a box. True unless given. */
  readonly checkable?: boolean;
};

/** An item and its place. */
export type TreeNode = {
  readonly item: TreeItem;
  /** From 1. */
  readonly level: number;
  /** Among its siblings, from 1. */
  readonly position: number;
  /** How many siblings there are, itself among them. */
  readonly siblings: number;
  readonly parent: string | undefined;
  readonly branch: boolean;
  readonly children: TreeItem[];
};

/** Every node by key, in the tree's order. */
export type TreeIndex = ReadonlyMap<string, TreeNode>;

/** An item's title as text. */
export function textOf(item: TreeItem): string {
  return item.text ?? (typeof item.title === "string" ? item.title : item.key);
}

/** Looks a tree up once; everything else asks the result. */
export function indexTree(
  items: readonly TreeItem[],
  loaded: ReadonlyMap<string, readonly TreeItem[]>,
  loadable: boolean,
): TreeIndex {
  const index = new Map<string, TreeNode>();
  const add = (siblings: readonly TreeItem[], level: number, parent: string | undefined): void => {
    let position = 0;
    for (const item of siblings) {
      position += 1;
      const children = [...(item.children ?? loaded.get(item.key) ?? [])];
      const open = loadable && !item.isLeaf && item.children === undefined && !loaded.has(item.key);
      const branch = children.length > 0 || open;
      index.set(item.key, { item, level, position, siblings: siblings.length, parent, branch, children });
      add(children, level + 1, item.key);
    }
  };
  add(items, 1, undefined);
  return index;
}

/** The keys in sight, from top to bottom. */
export function visibleKeys(index: TreeIndex, expanded: ReadonlySet<string>): string[] {
  const keys: string[] = [];
  const hidden = new Set<string>();
  for (const [key, { parent }] of index) {
    if (parent !== undefined && (hidden.has(parent) || !expanded.has(parent))) hidden.add(key);
    else keys.push(key);
  }
  return keys;
}

/**
 * What is left of a tree where only matches count: each match with all below it, and what leads to it. `open` are the
 * branches that must be open for the matches to be seen.
 */
export function filterTree(
  index: TreeIndex,
  matches: (item: TreeItem) => boolean,
): { items: TreeItem[]; open: string[] } {
  const open: string[] = [];
  const keep = (items: readonly TreeItem[]): TreeItem[] =>
    items.flatMap(item => {
      const within = index.get(item.key)?.children ?? [];
      const here = open.length;
      const children = keep(within);
      if (children.length > 0) {
        open.splice(here, 0, item.key);
        return [{ ...item, children: matches(item) ? within : children }];
      }
      return matches(item) ? [{ ...item, children: within.length > 0 ? within : item.children }] : [];
    });
  const roots = [...index.values()].filter(node => node.level === 1).map(node => node.item);
  return { items: keep(roots), open };
}

/** Whether a text contains another, whatever the case. */
export function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
