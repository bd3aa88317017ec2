import { createSignal } from "solid-js";

/** Dragging rows of a list by a handle, with a finger, a pen or a mouse. */
export interface Drag {
  /** The row that is being dragged, and the one whose place it would take. */
  readonly from: () => string | undefined;
  readonly over: () => string | undefined;
  /** Handlers of the handle of a row. */
  handlers(id: string): {
    onPointerDown(event: PointerEvent & { currentTarget: Element }): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/**
 * Tells where a row is dragged to. Rows are the children of `list()`, by their `data-id`; nothing moves before the drop,
 * when `drop` gets the row and the one whose place it takes.
 */
export function createDrag(list: () => Element | undefined, drop: (id: string, onto: string) => void): Drag {
  const [from, setFrom] = createSignal<string>();
  const [over, setOver] = createSignal<string>();
  const end = (): void => {
    setFrom(undefined);
    setOver(undefined);
  };
  const rowAt = (y: number): string | undefined => {
    const rows = [...(list()?.children ?? [])] as HTMLElement[];
    const row = rows.find(each => y < each.getBoundingClientRect().bottom) ?? rows.at(-1);
    return row?.dataset["id"];
  };
  return {
    from,
    over,
    handlers: id => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(id);
        setOver(id);
      },
      onPointerMove(event) {
        if (from() === id) setOver(rowAt(event.clientY) ?? id);
      },
      onPointerUp() {
        const onto = over();
        const dragged = from() === id;
        end();
        if (dragged && onto !== undefined && onto !== id) drop(id, onto);
      },
      onPointerCancel: end,
    }),
  };
}
