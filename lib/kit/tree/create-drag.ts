import { createSignal, type Accessor } from "solid-js";
import { mayDrop, type TreeDrop } from "./tree-move";
import type { TreeIndex } from "./tree-item";

type DragOptions = {
  readonly index: Accessor<TreeIndex>;
  readonly allow: (drop: TreeDrop) => boolean;
  readonly drop: (drop: TreeDrop) => void;
};

/** What a tree listens to while a row is dragged over it, and where it would land. */
export type Drag = {
  /** The key of the row it would go to and how, as "before key"; undefined while nothing is dragged. */
  readonly target: Accessor<TreeDrop | undefined>;
  readonly handlers: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

const rowOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("[role=treeitem]") : null;

/** Dragging with a pointer, by the browser's own drag and drop. The keyboard's way is in tree-move.ts. */
export function createDrag(options: DragOptions): Drag {
  const [target, setTarget] = createSignal<TreeDrop | undefined>(undefined, {
    equals: (one, other) => one?.dropKey === other?.dropKey && one?.position === other?.position,
  });
  let dragKey: string | undefined;
  const under = (event: DragEvent): TreeDrop | undefined => {
    const row = rowOf(event);
    const dropKey = row?.dataset.value;
    if (row === null || dropKey === undefined || dragKey === undefined) return undefined;
    const box = row.getBoundingClientRect();
    const part = (event.clientY - box.top) / box.height;
    const position = part < 0.3 ? "before" : part > 0.7 ? "after" : "inside";
    const drop = { dragKey, dropKey, position } as const;
    return mayDrop(options.index(), dragKey, dropKey) && options.allow(drop) ? drop : undefined;
  };
  const end = (): void => {
    dragKey = undefined;
    setTarget(undefined);
  };
  return {
    target,
    handlers: {
      onDragStart(event) {
        const row = rowOf(event);
        dragKey = row?.dataset.value;
        if (event.dataTransfer === null || dragKey === undefined) return;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", row?.textContent?.trim() ?? dragKey);
      },
      onDragOver(event) {
        const drop = under(event);
        setTarget(drop);
        if (drop !== undefined) event.preventDefault();
      },
      onDragLeave(event) {
        const { currentTarget, relatedTarget } = event;
        if (!(currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setTarget(undefined);
      },
      onDragEnd: end,
      onDrop(event) {
        const drop = under(event);
        if (drop === undefined) return;
        event.preventDefault();
        end();
        options.drop(drop);
      },
    },
  };
}
