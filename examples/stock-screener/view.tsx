import { createEffect, createMemo, on, Show, untrack, type JSX } from "solid-js";
import { createLive } from "solid-reflect";
import { Table, type TableColumn, type TableSort, Text } from "solid-reflect/kit";
import { Filters } from "./filters";
import { sortOf } from "./find-stocks";
import { openScreener } from "./live";
import { PlainPages } from "./plain-pages";
import { STOCK_COUNT, type Stock } from "./stock";
import "./style.css";
import { createWindowOfRows } from "./window-of-rows";

/** A place in the list of what was found, whether its row is here or still on the server. */
interface Slot {
  readonly index: number;
}

const slots: readonly Slot[] = Array.from({ length: STOCK_COUNT }, (_, index) => ({ index }));

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const millions = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const signed = new Intl.NumberFormat("en-US", { signDisplay: "exceptZero", minimumFractionDigits: 2 });

export default function StockScreener() {
  const screener = createLive(openScreener);
  const inPage = createWindowOfRows(row => {
    if (row !== untrack(screener.first)) screener.first.set(row);
  });
  // Undefined until the object is open.
  const total = () => screener.total() ?? 0;
  const skip = () => screener.skip() ?? 0;
  const places = createMemo(() => slots.slice(skip(), total()));
  const stockAt = ({ index }: Slot): Stock | undefined => screener.seen.rows?.[index - screener.seen.from];
  const sort = createMemo((): readonly TableSort[] => {
    const { sort, descending } = sortOf(screener.sort() ?? "");
    return [{ column: sort, direction: descending ? "descending" : "ascending" }];
  });
  let box: HTMLDivElement | undefined;
  // Another question is read from its first answer on.
  createEffect(
    on(screener.search, () => box?.querySelector('[data-part="scroller"]')?.scrollTo({ top: 0 }), { defer: true }),
  );

  const Value = (props: { slot: Slot; show: (stock: Stock) => JSX.Element }): JSX.Element => (
    <Show when={stockAt(props.slot)} fallback={<span class="screener-wait" aria-hidden="true" />}>
      {stock => <>{props.show(stock())}</>}
    </Show>
  );
  const column = (
    key: string,
    title: string,
    width: number,
    show: (stock: Stock) => JSX.Element,
    more: Partial<TableColumn<Slot>> = {},
  ): TableColumn<Slot> => ({
    key,
    title,
    width,
    sorter: true,
    render: slot => <Value slot={slot} show={show} />,
    ...more,
  });
  const number = { align: "end" } as const;
  const columns: readonly TableColumn<Slot>[] = [
    column("symbol", "Symbol", 96, stock => stock.symbol, {
      rowHeader: true,
      fixed: "start",
      render: slot => {
        inPage(slot.index);
        return <Value slot={slot} show={stock => stock.symbol} />;
      },
    }),
    column("name", "Name", 230, stock => stock.name, { ellipsis: true }),
    column("sector", "Sector", 140, stock => stock.sector, { ellipsis: true }),
    column("price", "Price", 110, stock => dollars.format(stock.price), number),
    column("change", "Change, %", 128, stock => <Change value={stock.change} />, number),
    column("cap", "Value, $m", 120, stock => millions.format(stock.cap), number),
    column("pe", "P/E", 84, stock => stock.pe ?? "–", number),
    column("dividend", "Yield, %", 104, stock => stock.dividend.toFixed(2), number),
  ];
  const sortBy = ([by]: readonly TableSort[]): void =>
    screener.sort.set(by === undefined ? "" : by.direction === "descending" ? `-${by.column}` : by.column);

  return (
    <div class="screener" ref={box}>
      <Filters screener={screener} />
      <Text role="status">
        {millions.format(total())} of {millions.format(STOCK_COUNT)} stocks
        <Show when={skip() > 0}>, beginning with number {millions.format(skip() + 1)}</Show>
      </Text>
      <Table
        virtual
        grid
        height={560}
        size="small"
        aria-label="Stocks"
        rowKey="index"
        rows={places()}
        total={places().length}
        columns={columns}
        sort={sort()}
        onSortChange={sortBy}
        empty="No stock is like that. Take a filter away."
      />
      <PlainPages search={screener.search()} skip={skip()} total={total()} />
    </div>
  );
}

function Change(props: { value: number }): JSX.Element {
  return <span data-change={props.value < 0 ? "down" : "up"}>{signed.format(props.value)}</span>;
}
