import type { TreeIndex } from "./tree-item";

/** Ticked, not ticked, or some of what is below it. */
export type TreeCheck = boolean | "mixed";

/**
 * The state of every box. A branch follows from what is below it; a key that names a branch stands for all of that.
 * With `strict` each node has only its own.
 */
export function checkStates(index: TreeIndex, checked: ReadonlySet<string>, strict: boolean): Map<string, TreeCheck> {
  const states = new Map<string, TreeCheck>();
  for (const [key, { parent }] of index)
    states.set(key, checked.has(key) || (!strict && parent !== undefined && states.get(parent) === true));
  if (strict) return states;
  // From the bottom up: what is below a branch comes behind it.
  for (const [key, { children, item }] of [...index].reverse()) {
    const below = children.filter(child => child.checkable !== false).map(child => states.get(child.key) ?? false);
    if (below.length === 0 || item.checkable === false) continue;
    const every = below.every(state => state === true);
    states.set(key, every ? true : below.some(state => state !== false) ? "mixed" : false);
  }
  return states;
}

/** All ticked keys after a box was clicked: leaves and the branches of which everything is ticked. */
export function toggleCheck(index: TreeIndex, checked: ReadonlySet<string>, key: string, strict: boolean): string[] {
  const states = checkStates(index, checked, strict);
  if (strict) {
    states.set(key, states.get(key) !== true);
    return keysOf(states);
  }
  const leaves = (from: string): string[] => {
    const node = index.get(from);
    if (node === undefined || node.item.disabled) return [];
    if (node.children.length === 0) return [from];
    return node.children.filter(child => child.checkable !== false).flatMap(child => leaves(child.key));
  };
  const within = leaves(key);
  // Disabled ones below do not move; a branch is off only when everything that can move is on.
  const on = within.some(leaf => states.get(leaf) !== true);
  const ticked = new Set<string>();
  for (const [found, { children }] of index) if (children.length === 0 && states.get(found) === true) ticked.add(found);
  for (const leaf of within) {
    if (on) ticked.add(leaf);
    else ticked.delete(leaf);
  }
  return keysOf(checkStates(index, ticked, false));
}

const keysOf = (states: ReadonlyMap<string, TreeCheck>): string[] =>
  [...states].flatMap(([key, state]) => (state === true ? [key] : []));
