import { Show, createMemo, createSignal, createUniqueId, type JSX } from "solid-js";
import { Checkbox } from "../checkbox";
import { SearchGlyph } from "../internal/glyphs";
import { show } from "../internal/lazy-element";
import type { Size } from "../internal/vocabulary";
import { Input } from "../input";
import type { KitStrings } from "../locale/types";
import { Pagination } from "../pagination";
import { other, type TransferState } from "./create-transfer";
import { SelectRows } from "./select-rows";
import { TakenRows } from "./taken-rows";
import type { TransferOption, TransferPart, TransferProps, TransferSide } from "./transfer-props";

type TransferPanelProps<O extends TransferOption> = {
  side: TransferSide;
  state: TransferState<O>;
  own: TransferProps<O>;
  size: Size;
  strings: KitStrings["transfer"];
};

/** One of the two lists with what stands above and below it. */
export function TransferPanel<O extends TransferOption>(props: TransferPanelProps<O>): JSX.Element {
  const side = props.side;
  const list = props.state.list(side);
  const titleId = createUniqueId();
  const [page, setPage] = createSignal(1);
  const pages = (): number => Math.max(1, Math.ceil(list.found().length / (props.own.pageSize ?? Infinity)));
  const currentPage = (): number => Math.min(page(), pages());
  const onPage = createMemo(() => {
    const size = props.own.pageSize;
    if (size === undefined) return list.found();
    return list.found().slice((currentPage() - 1) * size, currentPage() * size);
  });
  const taken = (): boolean => side === "chosen" && (props.own.oneWay ?? false);
  const free = createMemo(() => list.found().flatMap(option => (option.disabled ? [] : [option.value])));
  const all = createMemo(() => free().length > 0 && free().every(value => list.selected().has(value)));
  const some = (): boolean => list.selected().size > 0 && !all();
  const selectAll = (on: boolean): void => {
    const found = new Set(free());
    const elsewhere = [...list.selected()].filter(value => !found.has(value));
    list.select(on ? [...elsewhere, ...found] : elsewhere);
  };
  const empty = (): string => (list.all().length > 0 ? props.strings.noMatch : props.strings.empty);
  const title = (): JSX.Element => show(props.own.titles?.[side === "available" ? 0 : 1] ?? props.strings[side]);
  const part: TransferPart<O> = {
    side,
    get options() {
      return list.found();
    },
    get selected() {
      return [...list.selected()];
    },
    get locked() {
      return props.state.locked();
    },
    select: list.select,
  };
  const drawn = createMemo(() => props.own.children?.(part));
  let panel: HTMLDivElement | undefined;
  const onSearchKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    // Enter would send the form that the transfer stands in.
    event.preventDefault();
    panel?.querySelector<HTMLElement>('[data-part="list"]')?.focus();
  };
  const rows = (): JSX.Element => (
    <Show
      when={taken()}
      fallback={
        <SelectRows
          list={list}
          options={onPage()}
          labelledBy={titleId}
          empty={empty()}
          render={props.own.render}
          locked={props.state.locked()}
          disabled={props.own.disabled}
          invalid={props.own.invalid}
          required={props.own.required && side === "chosen"}
          onMove={values => props.state.move(other(side), values)}
        />
      }
    >
      <TakenRows
        options={onPage()}
        labelledBy={titleId}
        empty={empty()}
        render={props.own.render}
        locked={props.state.locked()}
        removeLabel={props.strings.remove}
        onRemove={value => props.state.move("available", [value])}
      />
    </Show>
  );
  return (
    <div ref={panel} role="group" aria-labelledby={titleId} data-part="panel" data-side={side}>
      <div data-part="header">
        <Show when={props.own.selectAll !== false && !taken()}>
          <Checkbox
            size={props.size}
            aria-label={props.strings.selectAll}
            checked={all()}
            indeterminate={some()}
            disabled={props.state.locked() || free().length === 0}
            onChange={selectAll}
          />
        </Show>
        <span id={titleId} data-part="title">
          {title()}
        </span>
        <span data-part="count">
          {list.selected().size > 0 && !taken()
            ? props.strings.selected(list.selected().size, list.all().length)
            : list.all().length}
        </span>
      </div>
      <Show when={props.own.searchable}>
        <div data-part="search">
          <Input
            type="search"
            size={props.size}
            variant="ghost"
            clearable
            autocomplete="off"
            prefix={<SearchGlyph />}
            aria-label={props.strings.search}
            placeholder={props.strings.search}
            value={list.text()}
            disabled={props.own.disabled}
            onChange={text => {
              setPage(1);
              list.search(text);
            }}
            on:keydown={onSearchKey}
          />
        </div>
      </Show>
      <Show when={drawn() === undefined} fallback={<div data-part="content">{drawn()}</div>}>
        {rows()}
      </Show>
      <Show when={props.own.pageSize !== undefined && drawn() === undefined}>
        <div data-part="pages">
          <Pagination
            simple
            size="small"
            total={list.found().length}
            pageSize={props.own.pageSize}
            value={currentPage()}
            onChange={setPage}
          />
        </div>
      </Show>
      <Show when={props.own.footer}>{footer => <div data-part="footer">{footer()(side)}</div>}</Show>
    </div>
  );
}
