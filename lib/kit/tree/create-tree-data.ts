import { createMemo, type Accessor } from "solid-js";
import type { Load } from "../internal/create-load";
import { contains, filterTree, indexTree, textOf, visibleKeys, type TreeIndex, type TreeItem } from "./tree-item";
import type { TreeProps } from "./tree-props";

/** A tree's nodes: all of them, those that a search leaves, and those in sight. */
export type TreeData = {
  readonly whole: Accessor<TreeIndex>;
  readonly shown: Accessor<TreeIndex>;
  /** Branches that a search holds open; undefined without one. */
  readonly found: Accessor<readonly string[] | undefined>;
  readonly visible: (expanded: ReadonlySet<string>) => string[];
};

const nothing: ReadonlyMap<string, TreeItem[]> = new Map();

/** Follows the items, what was loaded, and the search. */
export function createTreeData(own: Accessor<TreeProps>, load: Load<TreeItem>): TreeData {
  const whole = createMemo(() => indexTree(own().items, load.loaded(), own().loadChildren !== undefined));
  const filtered = createMemo(() => {
    const text = own().filter?.trim() ?? "";
    if (text === "") return undefined;
    const matches = own().filterItem;
    const { items, open } = filterTree(whole(), item =>
      matches === undefined ? contains(textOf(item), text) : matches(item, text),
    );
    return { index: indexTree(items, nothing, false), open };
  });
  const shown = createMemo(() => filtered()?.index ?? whole());
  return {
    whole,
    shown,
    found: () => filtered()?.open,
    visible: expanded => visibleKeys(shown(), expanded),
  };
}
