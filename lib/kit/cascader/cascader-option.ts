import type { LazyElement } from "../internal/lazy-element";

/** One thing to choose, and what is within it. */
export type CascaderOption = {
  /** Unlike its siblings' values. */
  readonly value: string;
  readonly label: string;
  readonly children?: readonly CascaderOption[];
  readonly icon?: LazyElement;
  readonly disabled?: boolean;
  /** With `loadChildren`: there is nothing to load. */
  readonly isLeaf?: boolean;
};

/** An option and its way. */
export type CascaderNode = {
  readonly option: CascaderOption;
  readonly value: string;
  readonly label: string;
  readonly path: readonly string[];
  readonly disabled: boolean;
  readonly branch: boolean;
  readonly children: CascaderNode[];
};

/** What a path is known by, and sent as. */
export const pathKey = (path: readonly string[]): string => path.join("/");

/** Options with what was loaded in its place. */
export function cascaderNodes(
  options: readonly CascaderOption[],
  loaded: ReadonlyMap<string, readonly CascaderOption[]>,
  loadable: boolean,
  above: readonly string[] = [],
): CascaderNode[] {
  return options.map(option => {
    const path = [...above, option.value];
    const known = option.children ?? loaded.get(pathKey(path));
    const children = cascaderNodes(known ?? [], loaded, loadable, path);
    return {
      option,
      value: option.value,
      label: option.label,
      path,
      disabled: option.disabled ?? false,
      branch: children.length > 0 || (loadable && known === undefined && !option.isLeaf),
      children,
    };
  });
}

/** The nodes on the way to a path, as far as they are known. */
export function nodesOn(nodes: readonly CascaderNode[], path: readonly string[]): CascaderNode[] {
  const [value, ...rest] = path;
  const node = nodes.find(one => one.value === value);
  return node === undefined ? [] : [node, ...nodesOn(node.children, rest)];
}

/** Every way that may be chosen and whose labels contain a text. */
export function findPaths(nodes: readonly CascaderNode[], text: string, branches: boolean): CascaderNode[][] {
  const part = text.trim().toLowerCase();
  const found: CascaderNode[][] = [];
  const walk = (level: readonly CascaderNode[], above: readonly CascaderNode[]): void => {
    for (const node of level) {
      const way = [...above, node];
      if (way.some(one => one.disabled)) continue;
      if ((branches || !node.branch) && way.some(one => one.label.toLowerCase().includes(part))) found.push(way);
      walk(node.children, way);
    }
  };
  walk(nodes, []);
  return found;
}
