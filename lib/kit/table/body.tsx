import { For, Show, createEffect, createMemo, onCleanup, untrack, type JSX } from "solid-js";
import { isServer } from "solid-js/web";
import { cx } from "../internal/cx";
import { cellsOf } from "./cells";
import type { Item } from "./items";
import type { Model } from "./model";
import { createRowTemplate, rowsAsHtml, type RowShape } from "./row-template";

type BodyProps<T extends object> = { model: Model<T> };

/** How many rows of the head stand above the first row. */
export function headRows<T extends object>(model: Model<T>): number {
  return model.columns().some(({ source }) => source?.group !== undefined) ? 2 : 1;
}

/** What a row is besides its cells; nothing at all where nothing can change about it. */
function rowAttributes<T extends object>(model: Model<T>): RowShape<T>["attributes"] {
  const { props, selection } = model;
  const chosen = selection.settings() !== undefined;
  const placed = model.virtual !== undefined || model.query.pageSize() !== undefined;
  if (!chosen && !placed && props.rowProps === undefined) return undefined;
  return item => {
    const given = props.rowProps?.(item.row());
    const selected = chosen && selection.has(item.key);
    return {
      ...given,
      class: cx(given?.class) || undefined,
      "data-state": selected ? "selected" : undefined,
      "aria-selected": chosen && model.grid() ? (selected ? "true" : "false") : undefined,
      "aria-rowindex": placed ? item.index() + 1 + headRows(model) : undefined,
      "data-index": model.virtual === undefined ? undefined : item.index(),
      "data-odd": model.virtual !== undefined && item.index() % 2 === 1 ? "" : undefined,
    };
  };
}

function Detail<T extends object>(props: BodyProps<T> & { item: Item<T> }): JSX.Element {
  return (
    <Show when={props.model.isExpanded(props.item) && props.model.canExpand(props.item)}>
      <tr data-part="detail">
        <td colspan={props.model.columns().length}>
          <div data-part="detail-content">{props.model.props.expand?.(props.item.row())}</div>
        </td>
      </tr>
    </Show>
  );
}

function gap(height: () => number, span: () => number): JSX.Element {
  return (
    <Show when={height() > 0}>
      <tr data-part="gap" aria-hidden="true">
        <td colspan={span()} style={{ "block-size": `${height()}px` }} />
      </tr>
    </Show>
  );
}

function shapeOf<T extends object>(model: Model<T>): RowShape<T> {
  return {
    cells: cellsOf(model),
    attributes: rowAttributes(model),
    below:
      model.props.expand !== undefined && model.props.childRows === undefined
        ? item => <Detail model={model} item={item} />
        : undefined,
    onRow(element, item) {
      model.onRow(element, item);
      const { virtual } = model;
      if (virtual === undefined || !(element instanceof HTMLElement)) return;
      // A row that is scrolled away must not take the focus out of the table.
      onCleanup(() => {
        if (element.contains(document.activeElement)) model.scroller.element?.focus({ preventScroll: true });
      });
      createEffect(() => {
        // Its place, and what it opened, change what is measured.
        item.index();
        model.isExpanded(item);
        virtual.measure(element);
      });
    },
  };
}

function Rows<T extends object>(props: BodyProps<T> & { element: () => HTMLTableSectionElement }): JSX.Element {
  const model = untrack(() => props.model);
  const shape = createMemo(() => shapeOf(model));
  return (
    <Show when={shape()} keyed>
      {now => {
        if (isServer) return <For each={[now]}>{only => rowsAsHtml(only, model.stretch().rows, model.stillItem)}</For>;
        const row = createRowTemplate(now, props.element());
        const { below } = now;
        return <For each={model.items()}>{item => (below === undefined ? row(item) : [row(item), below(item)])}</For>;
      }}
    </Show>
  );
}

/** The rows of a table. */
export function Body<T extends object>(props: BodyProps<T>): JSX.Element {
  const model = untrack(() => props.model);
  const span = (): number => model.columns().length;
  const filtered = (): boolean =>
    model.props.total === undefined && (model.query.search() !== "" || Object.keys(model.query.filters()).length > 0);
  let body: HTMLTableSectionElement;
  const nothing = (): JSX.Element => {
    if ("empty" in model.props) return model.props.empty;
    return filtered() ? model.strings().noMatch : model.strings().empty;
  };
  const { virtual } = model;
  const before = virtual === undefined ? undefined : gap(() => virtual.stretch().before, span);
  const after = virtual === undefined ? undefined : gap(() => virtual.stretch().after, span);
  return (
    <tbody ref={element => (body = element)}>
      {before}
      <Rows model={model} element={() => body} />
      {after}
      {model.shown() === 0 ? (
        <tr data-part="empty">
          <td colspan={span()}>{nothing()}</td>
        </tr>
      ) : undefined}
    </tbody>
  );
}
