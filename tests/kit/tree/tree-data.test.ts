import { describe, expect, it } from "vitest";
import { checkStates, toggleCheck } from "../../../lib/kit/tree/tree-checks";
import { filterTree, indexTree, visibleKeys, type TreeIndex, type TreeItem } from "../../../lib/kit/tree/tree-item";
import { dropByKey, mayDrop, moveTreeItem } from "../../../lib/kit/tree/tree-move";

const items: TreeItem[] = [
  {
    key: "a",
    title: "A",
    children: [
      { key: "b", title: "B" },
      { key: "c", title: "C", disabled: true },
      { key: "d", title: "D", children: [{ key: "e", title: "E" }] },
    ],
  },
  { key: "f", title: "F" },
];
const index: TreeIndex = indexTree(items, new Map(), false);
const keys = (tree: readonly TreeItem[]): unknown[] =>
  tree.map(item => (item.children === undefined ? item.key : [item.key, keys(item.children)]));

describe("a tree's nodes", () => {
  it("know their places, and are in sight as far as all above them is open", () => {
    expect(index.get("d")).toMatchObject({ level: 2, position: 3, siblings: 3, parent: "a", branch: true });
    expect(visibleKeys(index, new Set(["a"]))).toEqual(["a", "b", "c", "d", "f"]);
    expect(visibleKeys(index, new Set(["d"]))).toEqual(["a", "f"]);
  });

  it("are branches as long as nothing says what is in them", () => {
    const later = indexTree(
      [
        { key: "x", title: "X" },
        { key: "y", title: "Y", isLeaf: true },
      ],
      new Map(),
      true,
    );
    expect([later.get("x")?.branch, later.get("y")?.branch]).toEqual([true, false]);
    const loaded = indexTree([{ key: "x", title: "X" }], new Map([["x", []]]), true);
    expect(loaded.get("x")?.branch).toBe(false);
  });

  it("that match are kept with what is below and above them", () => {
    const { items: left, open } = filterTree(index, item => item.key === "d");
    expect(keys(left)).toEqual([["a", [["d", ["e"]]]]]);
    expect(open).toEqual(["a"]);
  });
});

describe("boxes", () => {
  const states = (checked: string[], strict = false): unknown =>
    Object.fromEntries(checkStates(index, new Set(checked), strict));

  it("of branches follow from what is below", () => {
    expect(states(["e"])).toMatchObject({ a: "mixed", d: true, e: true, b: false });
    expect(states(["a"])).toMatchObject({ a: true, b: true, c: true, e: true, f: false });
    expect(states(["a"], true)).toMatchObject({ a: true, b: false });
  });

  it("move all below that can move, and none that is disabled", () => {
    expect(toggleCheck(index, new Set(), "a", false)).toEqual(["b", "d", "e"]);
    expect(toggleCheck(index, new Set(["b", "d", "e"]), "a", false)).toEqual([]);
    expect(toggleCheck(index, new Set(["c"]), "a", false)).toEqual(["a", "b", "c", "d", "e"]);
    expect(toggleCheck(index, new Set(["b"]), "a", true)).toEqual(["a", "b"]);
  });
});

describe("moves", () => {
  it("take a node with all in it, and never into itself", () => {
    const move = (dragKey: string, dropKey: string, position: "before" | "after" | "inside"): unknown[] =>
      keys(moveTreeItem(items, { dragKey, dropKey, position }));
    expect(move("d", "f", "after")).toEqual([["a", ["b", "c"]], "f", ["d", ["e"]]]);
    expect(move("f", "b", "before")).toEqual([["a", ["f", "b", "c", ["d", ["e"]]]]]);
    expect(move("f", "e", "inside")).toEqual([["a", ["b", "c", ["d", [["e", ["f"]]]]]]]);
    expect(move("a", "e", "inside")).toEqual(keys(items));
    expect(mayDrop(index, "a", "e")).toBe(false);
  });

  it("by the keyboard go among the siblings, out and in", () => {
    expect(dropByKey(index, "c", "up")).toEqual({ dragKey: "c", dropKey: "b", position: "before" });
    expect(dropByKey(index, "c", "down")).toEqual({ dragKey: "c", dropKey: "d", position: "after" });
    expect(dropByKey(index, "c", "out")).toEqual({ dragKey: "c", dropKey: "a", position: "after" });
    expect(dropByKey(index, "f", "in")).toEqual({ dragKey: "f", dropKey: "a", position: "inside" });
    expect(dropByKey(index, "b", "up")).toBeUndefined();
    expect(dropByKey(index, "a", "out")).toBeUndefined();
  });
});
