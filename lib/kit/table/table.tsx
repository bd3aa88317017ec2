import {
  $PROXY,
  Show,
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  onMount,
  splitProps,
  type JSX,
} from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../checkbox/checkbox.css";
import "../radio/radio.css";
import "./table.css";
import "./table-parts.css";
import { cx } from "../internal/cx";
import { Pagination } from "../pagination";
import { SpinMark } from "../spin/spin-mark";
import { Body, headRows } from "./body";
import { isLaidOut, layoutOf } from "./columns";
import { Columns, Summary } from "./parts";
import type { FilterMenu } from "./filter-menu";
import { createGridNavigation } from "./grid-navigation";
import { Head } from "./head";
import { createModel } from "./model";
import type { TableProps } from "./types";

const ownProps = [
  "columns",
  "rows",
  "rowKey",
  "caption",
  "size",
  "variant",
  "striped",
  "total",
  "onChange",
  "multiSort",
  "pageSizes",
  "pagination",
  "expand",
  "expandable",
  "childRows",
  "height",
  "sticky",
  "virtual",
  "grid",
  "onEdit",
  "loading",
  "empty",
  "onColumnResize",
  "rowProps",
  "sort",
  "defaultSort",
  "onSortChange",
  "filters",
  "defaultFilters",
  "onFiltersChange",
  "search",
  "selection",
  "selected",
  "defaultSelected",
  "onSelectedChange",
  "expanded",
  "defaultExpanded",
  "onExpandedChange",
  "page",
  "defaultPage",
  "onPageChange",
  "pageSize",
  "defaultPageSize",
  "onPageSizeChange",
  "class",
  "aria-label",
  "aria-labelledby",
] as const;

const isOwn = new Set<string>(ownProps);

/**
 * What of its properties is not the table's own. Most tables are given nothing else, and splitting so many properties
 * costs the server more than many rows.
 */
function othersOf<T extends object>(props: TableProps<T>): object {
  if (!($PROXY in props) && Object.keys(props).every(name => isOwn.has(name))) return {};
  const [, rest] = splitProps(props, ownProps);
  return rest;
}

/**
 * Rows and columns. What it can do comes with what it is given: a plain one is a plain `<table>`. Order, filters,
 * choice, opened rows and page are each held by the table, or by whoever gives it a value.
 *
 * Rows are known by `rowKey`: one that stays keeps its element wherever it goes. Where rows are a Solid store, a patched
 * field updates the cells that read it and nothing else.
 *
 * @example
 * <Table rows={people()} rowKey="id" columns={[{ key: "name", title: "Name", sorter: true }]} aria-label="People" />
 */
export function Table<T extends object>(props: TableProps<T>): JSX.Element {
  const rest = othersOf(props);
  const model = createModel<T>(props);
  const [filtering, setFiltering] = createSignal<{ column: string; button: HTMLElement }>();
  const [menu, setMenu] = createSignal<typeof FilterMenu<T>>();
  const [overflows, setOverflows] = createSignal(true);
  let table: HTMLTableElement | undefined;
  const navigation = createGridNavigation(model, () => table);

  const openFilter = (column: string, button: HTMLElement): void => {
    if (filtering()?.column === column) return void setFiltering(undefined);
    setFiltering({ column, button });
    // Its overlay is heavier than the table; it comes when somebody filters for the first time.
    if (menu() === undefined) void import("./filter-menu").then(found => setMenu(() => found.FilterMenu<T>));
  };
  const closeFilter = (): void => {
    const button = filtering()?.button;
    setFiltering(undefined);
    button?.focus();
  };
  const opened = createMemo(() => {
    const now = filtering();
    const Menu = menu();
    const column = model.columns().find(({ key }) => key === now?.column);
    return now === undefined || Menu === undefined || column?.source === undefined
      ? undefined
      : { Menu, button: now.button, column: column.source, label: column.label };
  });

  /** Which sides have more to scroll to: their fixed columns throw a shadow there. */
  const look = (): void => {
    const { element } = model.scroller;
    if (element === undefined) return;
    const room = element.scrollWidth - element.clientWidth;
    const at = Math.abs(element.scrollLeft);
    element.toggleAttribute("data-before", at > 0);
    element.toggleAttribute("data-after", room - at > 1);
    setOverflows(room > 1 || element.scrollHeight - element.clientHeight > 1);
  };
  onMount(() => {
    const { element } = model.scroller;
    if (element === undefined || table === undefined) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    observer.observe(table);
    onCleanup(() => observer.disconnect());
  });
  // A cell that is cut off says all of it to whoever points at it.
  const point = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-ellipsis]") : null;
    if (cell !== null && cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent;
  };
  const named = (): boolean => props["aria-label"] !== undefined || props["aria-labelledby"] !== undefined;
  const captionId = `${model.id}-caption`;
  const label = (): string | undefined =>
    props["aria-label"] ?? (named() || "caption" in props ? undefined : model.strings().label);
  const labelledBy = (): string | undefined =>
    props["aria-labelledby"] ?? (!named() && "caption" in props ? captionId : undefined);
  const scrolls = (): boolean => props.height !== undefined || props.virtual === true;
  createEffect(() => {
    model.items();
    look();
  });
  return (
    <div
      {...rest}
      class={cx("kit-table", props.class)}
      data-part="root"
      data-size={model.size()}
      data-variant={props.variant ?? "plain"}
      data-striped={props.striped ? "" : undefined}
      data-sticky={props.sticky ? "" : undefined}
      data-state={props.loading ? "loading" : "idle"}
    >
      <div
        ref={element => (model.scroller.element = element)}
        data-part="scroller"
        role="region"
        tabindex={overflows() ? 0 : -1}
        aria-label={label()}
        aria-labelledby={labelledBy()}
        style={{ "max-block-size": scrolls() ? `${props.height ?? 480}px` : undefined }}
        onScroll={look}
      >
        <table
          ref={table}
          role={model.grid() ? "grid" : undefined}
          aria-label={label()}
          aria-labelledby={labelledBy()}
          aria-rowcount={
            model.virtual !== undefined || model.query.pageSize() !== undefined
              ? model.total() + headRows(model)
              : undefined
          }
          aria-multiselectable={model.grid() && model.selection.settings() !== undefined ? "true" : undefined}
          aria-busy={props.loading ? "true" : undefined}
          data-layout={props.virtual || isLaidOut(model.columns()) ? "fixed" : undefined}
          style={props.virtual || isLaidOut(model.columns()) ? layoutOf(model.columns(), model.widths()) : undefined}
          onKeyDown={event => navigation.onKeyDown(event)}
          onFocusIn={event => navigation.onFocusIn(event)}
          onMouseDown={event => navigation.onMouseDown(event)}
          onMouseOver={point}
          onClick={event => navigation.onClick(event)}
        >
          {"caption" in props ? <caption id={captionId}>{props.caption}</caption> : undefined}
          <Columns model={model} />
          <Head model={model} filtering={{ open: openFilter, current: () => filtering()?.column }} />
          <Body model={model} />
          {model.columns().some(({ source }) => source?.summary !== undefined) ? <Summary model={model} /> : undefined}
        </table>
      </div>
      <div data-part="indicator" role="status">
        {props.loading ? [<SpinMark />, <span class="kit-hidden">{model.strings().loading}</span>] : undefined}
      </div>
      <Show when={model.query.pageSize()}>
        {pageSize => (
          <Pagination
            size={model.size()}
            {...props.pagination}
            total={model.total()}
            value={model.query.page()}
            pageSize={pageSize()}
            pageSizes={props.pageSizes}
            onChange={page => model.query.goTo(page)}
            onPageSizeChange={size => model.query.resize(size)}
          />
        )}
      </Show>
      <Show when={opened()} keyed>
        {now => (
          <now.Menu model={model} column={now.column} label={now.label} button={now.button} onClose={closeFilter} />
        )}
      </Show>
    </div>
  );
}
