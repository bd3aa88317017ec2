import { For, Show, createMemo, createSignal, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./pagination.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { ChevronEndGlyph, ChevronStartGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { pagination as english } from "../locale/english-strings";
import { gapBefore, gapBehind, pageSlots } from "./page-slots";

export type PaginationProps = Omit<JSX.HTMLAttributes<HTMLElement>, "onChange" | "children"> & {
  /** How many things there are in all. */
  total: number;
  /** How many stand on a page. The first of `pageSizes`, else 10, unless given. */
  pageSize?: number;
  /** Offers these numbers of rows to choose from. */
  pageSizes?: readonly number[];
  onPageSizeChange?: (pageSize: number) => unknown;
  /** The current page, from 1. */
  value?: number;
  /** 1 unless given. */
  defaultValue?: number;
  onChange?: (page: number) => unknown;
  /** Where a page is. With it the pages are links, which work without JavaScript. */
  href?: (page: number) => string;
  /** How many pages stand on either side of the current one. 1 unless given. */
  siblings?: number;
  /** Only back, the place, and forward. */
  simple?: boolean;
  /** Words before the pages: the numbers of the first and the last row, and the total. */
  summary?: (from: number, to: number, total: number) => JSX.Element;
  size?: Size;
  disabled?: boolean;
};

/**
 * The pages of a long list.
 *
 * @example
 * <Pagination total={orders().length} pageSize={20} value={page()} onChange={setPage} />
 */
export function Pagination(props: PaginationProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "total",
    "pageSize",
    "pageSizes",
    "onPageSizeChange",
    "value",
    "defaultValue",
    "onChange",
    "href",
    "siblings",
    "simple",
    "summary",
    "size",
    "disabled",
    "class",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("pagination", english);
  const [keptPage, setKeptPage] = createSignal(own.defaultValue ?? 1);
  const [keptRows, setKeptRows] = createSignal<number>();
  const rows = (): number => Math.max(1, own.pageSize ?? keptRows() ?? own.pageSizes?.[0] ?? 10);
  const pages = createMemo(() => Math.max(1, Math.ceil(own.total / rows())));
  const page = createMemo(() => Math.min(Math.max(1, own.value ?? keptPage()), pages()));
  const slots = createMemo(() => pageSlots(pages(), page(), own.siblings ?? 1));
  const go = (to: number): void => {
    if (to === page()) return;
    setKeptPage(to);
    own.onChange?.(to);
  };
  const resize = (select: HTMLSelectElement): void => {
    const first = (page() - 1) * rows();
    const chosen = Number(select.value);
    setKeptRows(chosen);
    own.onPageSizeChange?.(chosen);
    select.value = String(rows());
    // What stood first on the page is still on the page.
    go(Math.floor(first / rows()) + 1);
  };
  const from = (): number => (own.total === 0 ? 0 : (page() - 1) * rows() + 1);
  const to = (): number => Math.min(own.total, page() * rows());

  function Item(item: {
    page: number;
    part: string;
    label: string;
    off?: boolean;
    children: JSX.Element;
  }): JSX.Element {
    const current = (): "page" | undefined => (item.part === "page" && item.page === page() ? "page" : undefined);
    return (
      <Show
        when={own.href !== undefined && !item.off && !own.disabled}
        fallback={
          <button
            type="button"
            data-part={item.part}
            aria-label={item.label}
            aria-current={current()}
            // Not `disabled` at an end: whoever goes back to the first page keeps the focus.
            aria-disabled={item.off ? "true" : undefined}
            disabled={own.disabled}
            onClick={() => {
              if (!item.off) go(item.page);
            }}
          >
            {item.children}
          </button>
        }
      >
        <a
          href={own.href?.(item.page)}
          data-part={item.part}
          aria-label={item.label}
          aria-current={current()}
          onClick={() => go(item.page)}
        >
          {item.children}
        </a>
      </Show>
    );
  }

  return (
    <nav
      aria-label={rest["aria-labelledby"] === undefined ? strings().label : undefined}
      {...rest}
      class={cx("kit-pagination", own.class)}
      data-part="root"
      data-size={size()}
    >
      <Show when={own.summary}>{summary => <span data-part="summary">{summary()(from(), to(), own.total)}</span>}</Show>
      <ul data-part="list">
        <li>
          <Item part="previous" page={page() - 1} label={strings().previous} off={page() === 1}>
            <ChevronStartGlyph />
          </Item>
        </li>
        <Show
          when={!own.simple}
          fallback={
            <li data-part="position">
              <span aria-hidden="true">
                {page()} / {pages()}
              </span>
              <span class="kit-hidden">{strings().position(page(), pages())}</span>
            </li>
          }
        >
          <For each={slots()}>
            {slot => (
              <Show
                when={slot !== gapBefore && slot !== gapBehind}
                fallback={
                  <li data-part="gap" aria-hidden="true">
                    …
                  </li>
                }
              >
                <li>
                  <Item part="page" page={slot} label={strings().page(slot)}>
                    {slot}
                  </Item>
                </li>
              </Show>
            )}
          </For>
        </Show>
        <li>
          <Item part="next" page={page() + 1} label={strings().next} off={page() === pages()}>
            <ChevronEndGlyph />
          </Item>
        </li>
      </ul>
      <Show when={own.pageSizes !== undefined}>
        <label data-part="page-size">
          <span>{strings().pageSize}</span>
          <select disabled={own.disabled} onInput={event => resize(event.currentTarget)}>
            <For each={own.pageSizes}>
              {count => (
                <option value={count} selected={count === rows()}>
                  {count}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </nav>
  );
}
