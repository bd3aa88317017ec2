import { createEffect, onCleanup, onMount } from "solid-js";
import type { Model } from "./model";

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), [tabindex]';
const cellName = "th, td";
/** How many rows a page key goes. */
const leap = 10;

type Cell = HTMLTableCellElement;

const cellOf = (target: EventTarget | null): Cell | undefined =>
  (target instanceof Element ? target.closest<Cell>(cellName) : null) ?? undefined;

const within = (cell: Cell): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(focusable)];

const inEditor = (element: Element): boolean => element.closest('[data-part="editor"]') !== null;

/** What of a cell takes the focus: the one thing in it that can be used, else the cell. */
function stopOf(cell: Cell): HTMLElement {
  const inner = within(cell);
  const [only] = inner;
  return inner.length === 1 && only !== undefined && !inEditor(only) ? only : cell;
}

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter(row => row.parentElement?.localName !== "tfoot" && row.matches(":not([data-part])"));

/** What the table listens to so that its cells are walked. */
export type GridNavigation = {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
};

/**
 * Walks the cells of a table by the keys of the WAI-ARIA grid. The table has one tab stop: the cell, or the one thing
 * in it that can be used, where the reader was last. Does nothing in a table that is no grid.
 */
export function createGridNavigation<T extends object>(
  model: Model<T>,
  table: () => HTMLTableElement | undefined,
): GridNavigation {
  const { editing, selection } = model;
  let active: HTMLElement | undefined;
  let wanted: { index: number; column: number } | undefined;
  let clickedAgain = false;

  const stopAt = (element: HTMLElement): void => {
    if (active !== undefined && active !== element) active.tabIndex = -1;
    active = element;
    element.tabIndex = 0;
  };
  const focus = (cell: Cell | undefined): void => {
    if (cell === undefined) return;
    const stop = stopOf(cell);
    stopAt(stop);
    stop.focus();
  };
  /** Everything that came into the table loses its tab stop, and the table keeps one. */
  const sweep = (): void => {
    const root = table();
    if (root === undefined || !model.grid()) return;
    for (const element of root.querySelectorAll<HTMLElement>(`:is(${cellName}) :is(${focusable})`))
      if (element !== active && !inEditor(element) && element.tabIndex !== -1) element.tabIndex = -1;
    if (active?.isConnected) return;
    const first = rowsOf(root).find(row => row.parentElement?.localName === "tbody")?.cells[0];
    if (first !== undefined) stopAt(stopOf(first));
  };
  onMount(() => {
    const root = table();
    if (root === undefined) return;
    createEffect(() => {
      if (model.grid()) sweep();
    });
    const observer = new MutationObserver(sweep);
    observer.observe(root, { childList: true, subtree: true });
    onCleanup(() => observer.disconnect());
  });
  // A row that was scrolled to comes into the page a moment later.
  createEffect(() => {
    const root = table();
    const found = model.items().some(item => item.index() === wanted?.index);
    if (!found || root === undefined || wanted === undefined) return;
    const { index, column } = wanted;
    wanted = undefined;
    focus(rowsOf(root).find(row => model.itemOf(row)?.index() === index)?.cells[column]);
  });

  const goTo = (rows: HTMLTableRowElement[], from: HTMLTableRowElement, by: number, column: number): void => {
    const place = rows.indexOf(from);
    const item = model.itemOf(from);
    const last = model.shown() - 1;
    if (model.virtual === undefined) {
      focus(rows[Math.min(Math.max(0, place + by), rows.length - 1)]?.cells[column]);
      return;
    }
    const index = (item?.index() ?? -1) + by;
    if (index < 0 && by === -1) return focus(rows[0]?.cells[column]);
    const to = Math.min(Math.max(0, index), last);
    const there = rows.find(row => model.itemOf(row)?.index() === to);
    if (there !== undefined) return focus(there.cells[column]);
    wanted = { index: to, column };
    model.virtual.scrollTo(to);
  };

  const open = (cell: Cell, text?: string): boolean => {
    const item = cell.parentElement === null ? undefined : model.itemOf(cell.parentElement);
    const column = model.columns()[cell.cellIndex];
    if (item === undefined || column?.source === undefined || !editing.can(item, column.source)) return false;
    editing.open(item, column.key, text);
    return true;
  };

  /** Goes on to the next cell that can be edited, and opens it. */
  const openNext = (cell: Cell, by: 1 | -1): boolean => {
    const root = table();
    if (root === undefined) return false;
    const cells = rowsOf(root).flatMap(row => [...row.cells]);
    for (let place = cells.indexOf(cell) + by; place >= 0 && place < cells.length; place += by) {
      const next = cells[place];
      if (next !== undefined && open(next)) {
        stopAt(next);
        return true;
      }
    }
    return false;
  };

  const editorKey = (event: KeyboardEvent, cell: Cell): void => {
    const multiline = event.target instanceof HTMLTextAreaElement && !event.ctrlKey;
    if (event.key === "Escape") editing.close();
    if (event.key === "Escape" || (event.key === "Enter" && !multiline)) {
      event.preventDefault();
      // Leaving the field takes over what stands in it.
      focus(cell);
    } else if (event.key === "Tab") {
      cell.focus();
      if (openNext(cell, event.shiftKey ? -1 : 1)) event.preventDefault();
    }
  };

  /** Keys within a cell that holds several things to use. */
  const innerKey = (event: KeyboardEvent, cell: Cell, target: Element): void => {
    const forward = model.rightToLeft() ? "ArrowLeft" : "ArrowRight";
    if (event.key === "Escape") {
      event.preventDefault();
      focus(cell);
      return;
    }
    if (!/^Arrow(Left|Right)$/.test(event.key) || !target.matches("button, a")) return;
    event.preventDefault();
    const inner: Element[] = within(cell);
    const next = within(cell)[inner.indexOf(target) + (event.key === forward ? 1 : -1)];
    next?.focus();
  };

  const cellKey = (event: KeyboardEvent, cell: Cell, row: HTMLTableRowElement, root: HTMLTableElement): boolean => {
    const rows = rowsOf(root);
    const column = cell.cellIndex;
    const forward = model.rightToLeft() ? -1 : 1;
    const item = model.itemOf(row);
    switch (event.key) {
      case "ArrowRight":
        focus(row.cells[column + forward]);
        return true;
      case "ArrowLeft":
        focus(row.cells[column - forward]);
        return true;
      case "ArrowDown":
        goTo(rows, row, 1, column);
        return true;
      case "ArrowUp":
        goTo(rows, row, -1, column);
        return true;
      case "PageDown":
        goTo(rows, row, leap, column);
        return true;
      case "PageUp":
        goTo(rows, row, -leap, column);
        return true;
      case "Home":
        if (event.ctrlKey) goTo(rows, row, -model.total() - 2, 0);
        else focus(row.cells[0]);
        return true;
      case "End":
        if (event.ctrlKey) goTo(rows, row, model.total() + 2, row.cells.length - 1);
        else focus(row.cells[row.cells.length - 1]);
        return true;
      case " ":
        if (!event.shiftKey || item === undefined || selection.settings() === undefined) return false;
        selection.set(item.key, !selection.has(item.key), false);
        return true;
      case "Enter":
      case "F2":
        if (event.target !== cell) return false;
        if (!open(cell)) within(cell)[0]?.focus();
        return true;
      default:
        if (event.target !== cell || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (event.key === "Delete" || event.key === "Backspace") return open(cell, "");
        return event.key.length === 1 && open(cell, event.key);
    }
  };

  return {
    onKeyDown(event) {
      const root = table();
      const cell = cellOf(event.target);
      const target = event.target;
      if (root === undefined || cell === undefined || !model.grid() || event.defaultPrevented) return;
      const row = cell.parentElement;
      if (!(target instanceof Element) || !(row instanceof HTMLTableRowElement)) return;
      if (inEditor(target)) editorKey(event, cell);
      else if (target !== cell && target !== stopOf(cell)) innerKey(event, cell, target);
      else if (cellKey(event, cell, row, root)) event.preventDefault();
    },
    onFocusIn(event) {
      const cell = cellOf(event.target);
      if (!model.grid() || cell === undefined || !(event.target instanceof HTMLElement)) return;
      if (event.target === cell || event.target === stopOf(cell)) stopAt(event.target);
    },
    onMouseDown(event) {
      const cell = cellOf(event.target);
      clickedAgain = cell !== undefined && document.activeElement === cell;
    },
    onClick(event) {
      const cell = cellOf(event.target);
      if (!model.grid() || cell === undefined || (!clickedAgain && event.detail < 2)) return;
      if (event.target instanceof Element && !inEditor(event.target) && stopOf(cell) === cell) open(cell);
    },
  };
}
