// Loaded by candle-chart.tsx when it is needed: the library is larger than all the rest of a page.
import {
  CandlestickSeries,
  createChart,
  HistogramSeries,
  type IChartApi,
  type IPriceLine,
  type ISeriesApi,
  LineSeries,
} from "lightweight-charts";
import type { CandleRow, ChartLine } from "./candle-chart";

/** How candles are drawn. */
export interface DrawingOptions {
  readonly kind: "candles" | "line";
  readonly decimals: number;
  readonly lines: readonly ChartLine[];
}

/** A chart in an element. Whoever made it disposes it. */
export interface Drawing {
  /** Draws these instead of what was drawn before. */
  show(candles: readonly CandleRow[], options: DrawingOptions): void;
  /** Draws a level across the chart, or takes it away. */
  level(price: number | undefined): void;
  dispose(): void;
}

/** The tokens of the lines, in their order. */
const LINES = ["--kit-accent-line", "--kit-warning-line", "--kit-neutral-line"];

type Prices = ISeriesApi<"Candlestick"> | ISeriesApi<"Line">;

/**
 * Makes a chart in an element, whose size and theme it follows. The wheel goes on scrolling the page.
 *
 * @example
 * const drawing = drawChart(element);
 * drawing.show(candles, { kind: "candles", decimals: 2, lines: [] });
 */
export function drawChart(element: HTMLElement): Drawing {
  const chart = createChart(element, {
    autoSize: true,
    layout: { attributionLogo: false, background: { color: "transparent" }, fontFamily: "inherit" },
    handleScroll: { mouseWheel: false, vertTouchDrag: false },
    handleScale: { mouseWheel: false },
  });
  let prices: Prices | undefined;
  let line: IPriceLine | undefined;
  let level: number | undefined;
  let last: { readonly candles: readonly CandleRow[]; readonly options: DrawingOptions } | undefined;
  const series: (Prices | ISeriesApi<"Histogram">)[] = [];

  /** The price of now or else the last close: the library's own label takes its colour from hollow candles. */
  const drawLevel = (): void => {
    if (line) prices?.removePriceLine(line);
    const price = level ?? last?.candles.at(-1)?.[4];
    const color = colorOf(element, "--kit-text-muted");
    const title = level === undefined ? "last" : "now";
    line = price === undefined ? undefined : prices?.createPriceLine({ price, title, color, lineStyle: 2 });
  };
  const draw = (): void => {
    if (!last) return;
    for (const each of series.splice(0)) chart.removeSeries(each);
    line = undefined;
    paint(chart, element);
    const { candles, options } = last;
    const price = addPrices(chart, element, candles, options);
    prices = price;
    series.push(price, addVolume(chart, element, candles), ...addLines(chart, element, candles, options));
    drawLevel();
  };
  const unfollow = followTheme(draw);
  return {
    show(candles, options) {
      last = { candles, options };
      draw();
      chart.timeScale().fitContent();
    },
    level(price) {
      const isMoved = line !== undefined && level !== undefined && price !== undefined;
      level = price;
      if (isMoved) line?.applyOptions({ price });
      else drawLevel();
    },
    dispose() {
      unfollow();
      chart.remove();
    },
  };
}

function paint(chart: IChartApi, element: HTMLElement): void {
  const grid = { color: colorOf(element, "--kit-line") };
  chart.applyOptions({
    layout: { textColor: colorOf(element, "--kit-text-muted") },
    grid: { vertLines: grid, horzLines: grid },
    rightPriceScale: { borderColor: grid.color },
    timeScale: { borderColor: grid.color },
  });
}

function addPrices(
  chart: IChartApi,
  element: HTMLElement,
  candles: readonly CandleRow[],
  { kind, decimals }: DrawingOptions,
): Prices {
  const [up, down] = [colorOf(element, "--kit-success-line"), colorOf(element, "--kit-danger-line")];
  const common = {
    priceFormat: { type: "price", precision: decimals, minMove: 10 ** -decimals },
    lastValueVisible: false,
    priceLineVisible: false,
  } as const;
  if (kind === "line") {
    const drawn = chart.addSeries(LineSeries, {
      ...common,
      color: colorOf(element, "--kit-accent-line"),
      lineWidth: 2,
    });
    drawn.setData(candles.map(([time, , , , value]) => ({ time, value })));
    return drawn;
  }
  const drawn = chart.addSeries(CandlestickSeries, {
    ...common,
    // Hollow or filled besides the colour, for whoever does not tell green from red.
    upColor: "transparent",
    borderUpColor: up,
    wickUpColor: up,
    downColor: down,
    borderDownColor: down,
    wickDownColor: down,
  });
  drawn.setData(candles.map(([time, open, high, low, close]) => ({ time, open, high, low, close })));
  return drawn;
}

function addVolume(chart: IChartApi, element: HTMLElement, candles: readonly CandleRow[]): ISeriesApi<"Histogram"> {
  const drawn = chart.addSeries(HistogramSeries, {
    priceScaleId: "volume",
    priceFormat: { type: "volume" },
    color: colorOf(element, "--kit-line"),
    lastValueVisible: false,
    priceLineVisible: false,
  });
  drawn.priceScale().applyOptions({ scaleMargins: { top: 0.84, bottom: 0 } });
  drawn.setData(candles.map(([time, , , , , value]) => ({ time, value })));
  return drawn;
}

function addLines(
  chart: IChartApi,
  element: HTMLElement,
  candles: readonly CandleRow[],
  { lines }: DrawingOptions,
): ISeriesApi<"Line">[] {
  return lines.map(({ values }, index) => {
    const drawn = chart.addSeries(LineSeries, {
      color: colorOf(element, LINES[index % LINES.length] ?? ""),
      lineWidth: 2,
      lastValueVisible: false,
      priceLineVisible: false,
      crosshairMarkerVisible: false,
    });
    drawn.setData(
      candles.flatMap(([time], at) => {
        const value = values[at];
        return typeof value === "number" ? [{ time, value }] : [];
      }),
    );
    return drawn;
  });
}

/** A token's colour as the library can read it: tokens are in notations that it does not know. */
function colorOf(element: HTMLElement, token: string): string {
  const probe = element.ownerDocument.createElement("span");
  probe.style.color = `var(${token})`;
  element.append(probe);
  const color = getComputedStyle(probe).color;
  probe.remove();
  const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!pixel) return "#808080";
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Calls `changed` when the page turns dark or light, by its own switch or the device's. */
function followTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "class", "style"] });
  const device = matchMedia("(prefers-color-scheme: dark)");
  device.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    device.removeEventListener("change", changed);
  };
}
