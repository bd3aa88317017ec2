import { Show, createMemo, untrack, type JSX } from "solid-js";
import { createEarlyInput } from "../internal/field";
import { ChevronEndGlyph } from "../internal/glyphs";
import { cx } from "../internal/cx";
import { mergeStyle } from "../internal/style";
import { constantOf, stopOf, type Column } from "./columns";
import { EditableCell } from "./editable-cell";
import type { Item } from "./items";
import type { Model } from "./model";
import type { Cell } from "./row-template";
import type { TableColumn } from "./types";
import { fieldOf, textOf } from "./values";

type CellProps<T extends object> = { model: Model<T>; item: Item<T> };

function SelectCell<T extends object>(props: CellProps<T>): JSX.Element {
  const model = untrack(() => props.model);
  const item = untrack(() => props.item);
  const { selection } = model;
  let element: HTMLInputElement | undefined;
  const single = selection.settings()?.mode === "single";
  const set = (input: HTMLInputElement, range: boolean): void => {
    selection.set(item.key, input.checked, range);
    input.checked = selection.has(item.key);
  };
  createEarlyInput(
    () => element,
    input => input.checked !== selection.has(item.key),
    input => set(input, false),
  );
  return (
    <label class={single ? "kit-radio" : "kit-checkbox"} data-size="small">
      <input
        ref={element}
        type={single ? "radio" : "checkbox"}
        data-part="control"
        name={selection.settings()?.name ?? (single ? model.id : undefined)}
        value={String(item.key)}
        checked={selection.has(item.key)}
        disabled={selection.settings()?.disabled?.(item.row())}
        aria-label={model.strings().select(model.nameOf(item.row()))}
        onClick={event => set(event.currentTarget, event.shiftKey)}
      />
    </label>
  );
}

function ExpandButton<T extends object>(props: CellProps<T>): JSX.Element {
  const model = untrack(() => props.model);
  const item = untrack(() => props.item);
  const open = createMemo(() => model.isExpanded(item));
  const name = (): string => {
    const strings = model.strings();
    return (open() ? strings.collapse : strings.expand)(model.nameOf(item.row()));
  };
  return (
    <button
      type="button"
      data-part="toggle"
      aria-expanded={open() ? "true" : "false"}
      aria-label={name()}
      onClick={() => model.toggle(item)}
    >
      <ChevronEndGlyph />
    </button>
  );
}

function TreeCell<T extends object>(props: CellProps<T> & { children: JSX.Element }): JSX.Element {
  return (
    <div data-part="branch" style={{ "--_depth": props.item.depth() }}>
      <Show when={props.model.canExpand(props.item)} fallback={<span data-part="leaf" />}>
        <ExpandButton model={props.model} item={props.item} />
      </Show>
      <div data-part="content">{props.children}</div>
    </div>
  );
}

/** What a column shows where it only shows a value. */
function valueIn<T extends object>({ render, accessor, key }: TableColumn<T>): ((row: T) => unknown) | undefined {
  if (render !== undefined) return undefined;
  return accessor ?? (row => fieldOf(row, key));
}

type Content<T> = Pick<Cell<T>, "content" | "value">;

function contentOf<T extends object>(model: Model<T>, { kind, source }: Column<T>, first: boolean): Content<T> {
  if (kind === "select") return { content: item => <SelectCell model={model} item={item} />, value: undefined };
  if (source === undefined) {
    const content = (item: Item<T>): JSX.Element => (
      <Show when={model.canExpand(item)}>
        <ExpandButton model={model} item={item} />
      </Show>
    );
    return { content, value: undefined };
  }
  const { render, editable } = source;
  const value = valueIn(source);
  const plain = (item: Item<T>): JSX.Element =>
    value === undefined ? render?.(item.row(), () => item.index()) : textOf(value(item.row()));
  const cell =
    editable === undefined
      ? plain
      : (item: Item<T>): JSX.Element => (
          <EditableCell model={model} item={item} column={source} shown={() => plain(item)} />
        );
  if (model.props.childRows === undefined || !first)
    return { content: cell, value: editable === undefined ? value : undefined };
  const content = (item: Item<T>): JSX.Element => (
    <TreeCell model={model} item={item}>
      {cell(item)}
    </TreeCell>
  );
  return { content, value: undefined };
}

function attributesOf<T extends object>(model: Model<T>, column: Column<T>, place: number): Cell<T>["attributes"] {
  const { source } = column;
  const own = source?.cellProps;
  const editable = typeof source?.editable === "function";
  if (source === undefined || (own === undefined && !editable)) return undefined;
  return item => {
    const given = own?.(item.row());
    const readOnly = editable && !model.editing.can(item, source) ? { "aria-readonly": "true" } : {};
    if (given === undefined) return readOnly;
    const stop = stopOf(column, place);
    return {
      ...given,
      ...readOnly,
      class: cx(source.class, given.class) || undefined,
      style: stop === undefined ? given.style : mergeStyle(stop, given.style),
    };
  };
}

/** The columns as rows see them. */
export function cellsOf<T extends object>(model: Model<T>): Cell<T>[] {
  const first = model.columns().findIndex(({ kind }) => kind === "data");
  return model.columns().map((column, place) => ({
    tag: column.source?.rowHeader ? "th" : "td",
    constant: constantOf(column, place, model.grid()),
    attributes: attributesOf(model, column, place),
    ...contentOf(model, column, place === first),
  }));
}
