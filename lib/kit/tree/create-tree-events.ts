import type { Accessor } from "solid-js";
import type { TreeIndex, TreeNode } from "./tree-item";
import { dropByKey, type TreeDrop } from "./tree-move";
import type { TreeProps } from "./tree-props";

type TreeEventOptions = {
  readonly own: Accessor<TreeProps>;
  /** The machine's. */
  readonly send: (event: { type: string; [more: string]: unknown }) => void;
  readonly node: (key: string) => TreeNode | undefined;
  readonly index: Accessor<TreeIndex>;
  readonly selection: Accessor<"single" | "multiple" | "toggle" | "none">;
  /** Whether letters are being typed to find a row. */
  readonly typing: Accessor<boolean>;
  readonly check: (key: string) => void;
  readonly selectAll: () => void;
  readonly move: (drop: TreeDrop) => void;
  readonly rtl: Accessor<boolean>;
};

/** What the whole tree listens to; rows have no handlers of their own, so that a thousand of them cost nothing. */
export type TreeEvents = {
  readonly onClick: (event: MouseEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  /** Called before the machine's own; what it prevents, the machine leaves alone. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const keyOf = (event: Event): string | undefined =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("[role=treeitem]")?.dataset.value : undefined;

const within = (event: Event, part: string): boolean =>
  event.target instanceof Element && event.target.closest(`[data-part="${part}"]`) !== null;

/** Tells the machine what was clicked and focused, and answers the keys that it does not know. */
export function createTreeEvents(options: TreeEventOptions): TreeEvents {
  const { own, send } = options;
  const choose = (node: TreeNode, event: MouseEvent | KeyboardEvent, toggle: boolean): void => {
    const id = node.item.key;
    if (options.selection() === "none") {
      if (own().checkable && node.item.checkable !== false) options.check(id);
      if (node.branch && (own().expandOnClick ?? !own().checkable)) send({ type: "BRANCH_TOGGLE.CLICK", id });
      return;
    }
    const ctrlKey = toggle || options.selection() === "toggle" || event.ctrlKey || event.metaKey;
    send({ type: node.branch ? "BRANCH_NODE.CLICK" : "NODE.CLICK", id, shiftKey: event.shiftKey, ctrlKey });
  };
  const arrow = (name: string): "up" | "down" | "out" | "in" | undefined => {
    if (name === "ArrowUp") return "up";
    if (name === "ArrowDown") return "down";
    if (name === "ArrowLeft") return options.rtl() ? "in" : "out";
    if (name === "ArrowRight") return options.rtl() ? "out" : "in";
    return undefined;
  };
  return {
    onClick(event) {
      const key = keyOf(event);
      const node = key === undefined ? undefined : options.node(key);
      if (key === undefined || node === undefined || within(event, "node-rename-input")) return;
      if (within(event, "branch-trigger")) send({ type: "BRANCH_TOGGLE.CLICK", id: key });
      else if (within(event, "error")) send({ type: "BRANCH.EXPAND", value: key });
      else if (node.item.disabled) return;
      else if (within(event, "checkbox")) options.check(key);
      else choose(node, event, false);
    },
    onFocusIn(event) {
      const key = keyOf(event);
      if (key !== undefined) send({ type: "NODE.FOCUS", id: key });
    },
    onKeyDown(event) {
      const key = keyOf(event);
      const node = key === undefined ? undefined : options.node(key);
      if (key === undefined || node === undefined || event.defaultPrevented) return;
      if (event.target instanceof HTMLInputElement) return;
      const to = event.altKey && own().draggable ? arrow(event.key) : undefined;
      if (to !== undefined) {
        const drop = dropByKey(options.index(), key, to);
        if (drop !== undefined) options.move(drop);
        event.preventDefault();
      } else if ((event.key === " " && !options.typing()) || event.key === "Enter") {
        if (!node.item.disabled) choose(node, event, event.key === " " && options.selection() === "multiple");
        event.preventDefault();
      } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
        if (options.selection() === "single" || options.selection() === "none") return;
        options.selectAll();
        event.preventDefault();
      }
    },
  };
}
