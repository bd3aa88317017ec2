import { type Component, createMemo, ErrorBoundary, For, type JSX, Show, Suspense } from "solid-js";
import { Dynamic } from "solid-js/web";
import { bind, createLive } from "solid-reflect";
import { Alert, Button, SearchSelect, Segmented, Select, Table, type TableColumn, Tag, Text } from "solid-reflect/kit";
import { CandleChart } from "../parts/candle-chart";
import { formatPrice } from "../parts/market-format";
import { matchesInstrument } from "../parts/matches-instrument";
import type { FeedState } from "../parts/quote-feed";
import { ChangeShare, Price, SparkLine } from "../parts/quote-figures";
import type { QuoteRow } from "../parts/quote-rows";
import { openChartPanel, openClockPanel, openMoversPanel, openQuotesPanel, openWatchPanel } from "./panel-apps";
import { type PanelKind, ZONES } from "./panels";

/** The app of a panel. When it fails it says so in its place, and the others go on. */
export function PanelApp(props: { id: string; kind: PanelKind }): JSX.Element {
  // Memos, because a new list of panels says the same of this one, for which nothing is to be opened again.
  const id = createMemo(() => props.id);
  const kind = createMemo(() => props.kind);
  return (
    <ErrorBoundary fallback={(_, reset) => <Failed onRetry={reset} />}>
      <Suspense fallback={<Text muted>Opening…</Text>}>
        <Dynamic component={APPS[kind()]} id={id()} />
      </Suspense>
    </ErrorBoundary>
  );
}

const APPS: Readonly<Record<PanelKind, Component<{ id: string }>>> = {
  quotes: QuotesPanel,
  chart: ChartPanel,
  movers: MoversPanel,
  watch: WatchPanel,
  clock: ClockPanel,
};

function Failed(props: { onRetry: () => void }): JSX.Element {
  return (
    <Alert
      tone="danger"
      title="This panel could not be opened."
      action={
        <Button size="small" onClick={() => props.onRetry()}>
          Try again
        </Button>
      }
    >
      The others do not depend on it.
    </Alert>
  );
}

function Lost(props: { feed: FeedState | undefined }): JSX.Element {
  return (
    <span role="status">
      <Show when={props.feed === "lost"}>
        <Tag tone="warning">Feed lost, trying again…</Tag>
      </Show>
    </span>
  );
}

function QuotesPanel(props: { id: string }): JSX.Element {
  const panel = createLive(openQuotesPanel, () => [props.id]);
  const columns: TableColumn<QuoteRow>[] = [
    { key: "symbol", title: "Symbol", rowHeader: true },
    { key: "price", title: "Price", align: "end", render: row => <Price of={row} /> },
    { key: "share", title: "Today", align: "end", render: row => <ChangeShare of={row} /> },
    {
      key: "remove",
      title: <span class="kit-hidden">Remove</span>,
      label: "Remove",
      align: "end",
      render: row => (
        <Button
          size="small"
          variant="ghost"
          aria-label={`Remove ${row.symbol}`}
          onClick={() => panel.remove(row.channel)}
        >
          ×
        </Button>
      ),
    },
  ];
  return (
    <>
      <Lost feed={panel.feed()} />
      <Table aria-label="Quotes" size="small" rows={panel.rows ?? []} rowKey="channel" columns={columns} />
    </>
  );
}

function ChartPanel(props: { id: string }): JSX.Element {
  const panel = createLive(openChartPanel, () => [props.id]);
  return (
    <div class="panel-chart">
      <SearchSelect
        aria-label="Symbol of the chart"
        size="small"
        options={panel.instruments() ?? []}
        filter={matchesInstrument}
        {...bind(panel.channel)}
      />
      <Lost feed={panel.feed()} />
      <Show when={panel.history.error()}>{message => <Alert tone="warning" title={message()} />}</Show>
      <Show when={panel.history()}>
        {history => (
          <CandleChart
            height="fill"
            label={history().symbol}
            candles={history().candles}
            decimals={history().decimals}
            price={panel.price()}
          />
        )}
      </Show>
    </div>
  );
}

interface Mover {
  symbol: string;
  price: number;
  previousClose: number;
}

const COUNTS = [
  { value: "5", label: "5" },
  { value: "10", label: "10" },
];

function MoversPanel(props: { id: string }): JSX.Element {
  const panel = createLive(openMoversPanel, () => [props.id]);
  const list = (label: string, rows: () => readonly Mover[]): JSX.Element => (
    <section class="panel-movers" aria-label={label}>
      <Text strong size="small">
        {label}
      </Text>
      <ol>
        <For each={rows().map(each => each.symbol)}>
          {(symbol, index) => (
            <li>
              {symbol}
              <ChangeShare of={rows()[index()] ?? { price: 1, previousClose: 1 }} />
            </li>
          )}
        </For>
      </ol>
    </section>
  );
  return (
    <>
      <Segmented aria-label="How many" size="small" options={COUNTS} {...bind(panel.count)} />
      <Lost feed={panel.feed()} />
      {list("Up most", () => panel.best() ?? [])}
      {list("Down most", () => panel.worst() ?? [])}
    </>
  );
}

function WatchPanel(props: { id: string }): JSX.Element {
  const panel = createLive(openWatchPanel, () => [props.id]);
  return (
    <>
      <SearchSelect
        aria-label="Symbol to watch"
        size="small"
        options={panel.instruments() ?? []}
        filter={matchesInstrument}
        {...bind(panel.channel)}
      />
      <Lost feed={panel.feed()} />
      <For each={panel.rows}>
        {row => (
          <div class="panel-watch">
            <Text muted>{row.title}</Text>
            <output aria-live="off">
              <Price of={row} />
            </output>
            <span>
              <ChangeShare of={row} /> <Text muted>from {formatPrice(row.previousClose, row.decimals)}</Text>
            </span>
            <SparkLine values={row.trail} />
          </div>
        )}
      </For>
    </>
  );
}

const ZONE_OPTIONS = ZONES.map(zone => ({ value: zone, label: zone.replace("_", " ") }));

function ClockPanel(props: { id: string }): JSX.Element {
  const panel = createLive(openClockPanel, () => [props.id]);
  return (
    <>
      <Select aria-label="Time zone" size="small" options={ZONE_OPTIONS} {...bind(panel.zone)} />
      <output class="panel-clock" aria-live="off">
        {panel.time()}
      </output>
      <span role="status">
        <Show when={panel.lost()}>
          <Tag tone="warning">No answer from the clock, trying again…</Tag>
        </Show>
      </span>
    </>
  );
}
