import { type JSX, Show } from "solid-js";
import { bind, createLive } from "solid-reflect";
import {
  Alert,
  Button,
  InputNumber,
  SearchSelect,
  Segmented,
  Space,
  Spin,
  Table,
  type TableColumn,
  Text,
} from "solid-reflect/kit";
import { CandleChart, type CandleRow } from "../parts/candle-chart";
import { formatPrice } from "../parts/market-format";
import { matchesInstrument } from "../parts/matches-instrument";
import { ChangeShare } from "../parts/quote-figures";
import { INTERVALS, PERIODS, RANGES } from "./choices";
import { openHistory } from "./live";
import "./style.css";

/** How many candles the table shows. */
const RECENT = 8;

export default function StockHistory(): JSX.Element {
  const stock = createLive(openHistory);
  return (
    <div class="stock-history">
      <form class="stock-history-form" onSubmit={stock.update} aria-label="What to show">
        <Labelled text="Symbol">
          <SearchSelect
            aria-label="Symbol"
            options={stock.instruments() ?? []}
            filter={matchesInstrument}
            {...bind(stock.channel)}
          />
        </Labelled>
        <Labelled text="Range">
          <Segmented aria-label="Range" options={RANGES} {...bind(stock.range)} />
        </Labelled>
        <Labelled text="Candles of">
          <Segmented aria-label="Candles of" options={INTERVALS} {...bind(stock.interval)} />
        </Labelled>
        <Labelled text="Fast average">
          <InputNumber aria-label="Fast average" min={PERIODS.least} max={PERIODS.most} {...bind(stock.fast)} />
        </Labelled>
        <Labelled text="Slow average">
          <InputNumber aria-label="Slow average" min={PERIODS.least} max={PERIODS.most} {...bind(stock.slow)} />
        </Labelled>
        <Space>
          <Button type="submit" variant="solid" disabled={!stock.changed()}>
            Update
          </Button>
          <Button type="button" onClick={stock.revert} disabled={!stock.changed()}>
            Revert
          </Button>
          <Spin spinning={stock.history.pending()} />
        </Space>
      </form>
      <Show when={stock.history.error()}>
        {message => (
          <Alert tone="warning" title="This could not be shown">
            {message()}
          </Alert>
        )}
      </Show>
      <Show when={stock.history()}>
        {history => (
          <>
            <Headline symbol={history().symbol} decimals={history().decimals} candles={history().candles} />
            <CandleChart
              label={history().symbol}
              candles={history().candles}
              lines={history().averages}
              decimals={history().decimals}
            />
            <Recent candles={history().candles} decimals={history().decimals} symbol={history().symbol} />
          </>
        )}
      </Show>
      <Text muted size="small">
        Computed <output data-testid="computed">{stock.computed()}</output> times on the server.
      </Text>
    </div>
  );
}

interface Shown {
  readonly symbol: string;
  readonly decimals: number;
  readonly candles: readonly CandleRow[];
}

/** A control beneath its name, which it has as an attribute too. */
function Labelled(props: { text: string; children: JSX.Element }): JSX.Element {
  return (
    <div class="stock-history-field">
      <span aria-hidden="true">{props.text}</span>
      {props.children}
    </div>
  );
}

/** The last close, and how it compares with the one before and the first. */
function Headline(props: Shown): JSX.Element {
  const last = (): number => props.candles.at(-1)?.[4] ?? 0;
  const before = (back: number): number => props.candles.at(back)?.[4] ?? last();
  return (
    <div class="stock-history-headline">
      <Text strong size="large">
        {props.symbol}
      </Text>
      <output data-testid="last-close">{formatPrice(last(), props.decimals)}</output>
      <span>
        <ChangeShare of={{ price: last(), previousClose: before(-2) }} /> <Text muted>in the last one,</Text>{" "}
        <ChangeShare of={{ price: last(), previousClose: before(0) }} /> <Text muted>in all</Text>
      </span>
    </div>
  );
}

/** The last candles in figures: what the chart shows, for those who want it exactly or do not see it. */
function Recent(props: Shown): JSX.Element {
  const price = (value: number): string => formatPrice(value, props.decimals);
  const rows = (): Row[] =>
    props.candles
      .slice(-RECENT)
      .reverse()
      .map(([date, open, high, low, close, volume]) => ({ date, open, high, low, close, volume }));
  const columns: TableColumn<Row>[] = [
    { key: "date", title: "From", rowHeader: true },
    ...(["open", "high", "low", "close"] as const).map((key): TableColumn<Row> => {
      const title = key.slice(0, 1).toUpperCase() + key.slice(1);
      return { key, title, align: "end", render: row => price(row[key]) };
    }),
    { key: "volume", title: "Traded", align: "end", render: row => formatPrice(row.volume, 0) },
  ];
  return <Table caption="The last candles" size="small" rows={rows()} rowKey="date" columns={columns} />;
}

interface Row {
  date: string;
  open: number;
  high: number;
  low: number;
  close: number;
  volume: number;
}
