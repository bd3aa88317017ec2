import { For, createEffect, createMemo, untrack, type JSX } from "solid-js";
import { stopOf, type Column } from "./columns";
import type { Model } from "./model";
import { resizer } from "./resizer";
import type { TableColumn, TableSort } from "./types";

/** How the head opens a column's filter, and which one is open. */
export type Filtering = {
  readonly open: (column: string, button: HTMLElement) => void;
  readonly current: () => string | undefined;
};

/*
 * Functions and conditions instead of components and Show throughout: each component costs the server a copy of what it
 * knows of the request, and a head has many parts.
 */

function selectAll<T extends object>(model: Model<T>): JSX.Element {
  const { selection, strings } = model;
  const extent = createMemo(() => selection.extent());
  let element: HTMLInputElement | undefined;
  createEffect(() => {
    if (element !== undefined) element.indeterminate = extent() === "some";
  });
  return (
    <label class="kit-checkbox" data-size="small">
      <input
        ref={element}
        type="checkbox"
        data-part="control"
        aria-label={strings().selectAll}
        checked={extent() === "all"}
        onClick={event => {
          selection.setAll(event.currentTarget.checked);
          event.currentTarget.checked = selection.extent() === "all";
          event.currentTarget.indeterminate = selection.extent() === "some";
        }}
      />
    </label>
  );
}

function sortButton<T extends object>(
  { query, props }: Model<T>,
  source: TableColumn<T>,
  sorted: () => TableSort | undefined,
): JSX.Element {
  const order = (): number => (query.sort().length > 1 ? query.sort().findIndex(entry => entry === sorted()) + 1 : 0);
  return (
    <button
      type="button"
      data-part="sort"
      data-state={sorted()?.direction ?? "none"}
      onClick={event => query.turn(source.key, event.shiftKey || props.multiSort === true)}
    >
      <span data-part="title">{source.title}</span>
      <svg data-part="sort-mark" viewBox="0 0 10 16" width="0.625em" height="1em" aria-hidden="true">
        <path d="M5 2l3 4H2z" />
        <path d="M5 14l3-4H2z" />
      </svg>
      <span data-part="sort-order">{order() > 0 ? order() : ""}</span>
    </button>
  );
}

function filterButton<T extends object>(
  { query, strings }: Model<T>,
  column: Column<T>,
  filtering: Filtering,
): JSX.Element {
  const filtered = (): boolean => (query.filters()[column.key]?.length ?? 0) > 0;
  return (
    <button
      type="button"
      data-part="filter"
      data-state={filtered() ? "active" : "idle"}
      aria-haspopup="dialog"
      aria-expanded={filtering.current() === column.key ? "true" : "false"}
      aria-label={(filtered() ? strings().filtered : strings().filter)(column.label)}
      onClick={event => filtering.open(column.key, event.currentTarget)}
    >
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path d="M2.5 3.5h11L9.25 8.5v4.25l-2.5-1.5V8.5z" stroke-linejoin="round" />
      </svg>
    </button>
  );
}

function boxHead<T extends object>(model: Model<T>, kind: Column<T>["kind"]): JSX.Element {
  if (kind === "select" && model.selection.settings()?.mode !== "single") return selectAll(model);
  return <span class="kit-hidden">{kind === "select" ? model.strings().selection : model.strings().details}</span>;
}

function dataHead<T extends object>(
  model: Model<T>,
  column: Column<T>,
  source: TableColumn<T>,
  sorted: () => TableSort | undefined,
  filtering: Filtering,
): JSX.Element {
  if (!source.sorter && source.filters === undefined && !source.resizable) return source.title;
  const title = source.sorter ? sortButton(model, source, sorted) : <span data-part="title">{source.title}</span>;
  const filter = source.filters === undefined ? undefined : filterButton(model, column, filtering);
  const edge = source.resizable ? resizer(model, column) : undefined;
  return (
    <div data-part="head-cell">
      {title}
      {filter}
      {edge}
    </div>
  );
}

function headCell<T extends object>(
  model: Model<T>,
  column: Column<T>,
  place: number,
  filtering: Filtering,
): JSX.Element {
  const { source } = column;
  const sorted = createMemo((): TableSort | undefined => model.query.sort().find(entry => entry.column === column.key));
  return (
    <th
      scope="col"
      class={source?.class}
      style={stopOf(column, place)}
      tabindex={model.grid() ? -1 : undefined}
      aria-sort={sorted()?.direction}
      data-part={column.kind === "data" ? undefined : column.kind}
      data-align={source?.align}
      data-fixed={column.fixed}
      data-edge={column.edge ? "" : undefined}
    >
      {source === undefined ? boxHead(model, column.kind) : dataHead(model, column, source, sorted, filtering)}
    </th>
  );
}

type Group<T> = { readonly name: string; span: number; readonly first: Column<T>; readonly place: number };

function groupsOf<T>(columns: readonly Column<T>[]): Group<T>[] {
  const found: Group<T>[] = [];
  for (const [place, column] of columns.entries()) {
    const name = column.source?.group ?? "";
    const last = found.at(-1);
    if (last !== undefined && last.name === name && last.first.fixed === column.fixed) last.span += 1;
    else found.push({ name, span: 1, first: column, place });
  }
  return found;
}

/** The names of groups of columns, above the columns' own. */
function groups<T extends object>(model: Model<T>): JSX.Element {
  return (
    <tr data-part="groups">
      <For each={groupsOf(model.columns())}>
        {({ name, span, first, place }) =>
          name === "" ? (
            <td colspan={span} data-fixed={first.fixed} style={stopOf(first, place)} />
          ) : (
            <th scope="colgroup" colspan={span} data-fixed={first.fixed} style={stopOf(first, place)}>
              {name}
            </th>
          )
        }
      </For>
    </tr>
  );
}

/** The head of a table. */
export function Head<T extends object>(props: { model: Model<T>; filtering: Filtering }): JSX.Element {
  const model = untrack(() => props.model);
  return (
    <thead>
      {model.columns().some(({ source }) => source?.group !== undefined) ? groups(model) : undefined}
      <tr>
        <For each={model.columns()}>{(column, place) => headCell(model, column, untrack(place), props.filtering)}</For>
      </tr>
    </thead>
  );
}
