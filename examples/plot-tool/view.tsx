import { createMemo, createUniqueId, For, Show, type JSX } from "solid-js";
import { bind, createLive } from "solid-reflect";
import { Alert, Button, Input, SearchSelect, Segmented, Text } from "solid-reflect/kit";
import { CandleChart, type CandleRow } from "../parts/candle-chart";
import { RANGES } from "./choices";
import { openPlot } from "./live";
import "./style.css";

const EXAMPLES = ["a / b", "average(a, 50) - average(a, 10)", "change(a, 30)", "spread(a, 20) / average(a, 20) * 100"];

export default function PlotTool(): JSX.Element {
  const plot = createLive(openPlot);
  const told = createUniqueId();
  // Undefined until the object is open.
  const instruments = () => plot.instruments() ?? [];
  const problem = () => plot.problem() ?? "";
  const rows = createMemo(() =>
    (plot.points() ?? []).map(([date, value]): CandleRow => [date, value, value, value, value, 0]),
  );
  return (
    <div class="plot-tool">
      <div class="plot-tool-bar">
        <Labelled text="Series a">
          <SearchSelect aria-label="Series a" options={instruments()} {...bind(plot.a)} />
        </Labelled>
        <Labelled text="Series b">
          <SearchSelect aria-label="Series b" options={instruments()} {...bind(plot.b)} />
        </Labelled>
        <Labelled text="Range">
          <Segmented aria-label="Range" options={RANGES} {...bind(plot.range)} />
        </Labelled>
      </div>
      <Labelled text="Formula">
        <Input
          {...bind(plot.formula)}
          class="plot-tool-formula"
          aria-label="Formula"
          aria-describedby={told}
          maxlength={200}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          invalid={problem() !== ""}
        />
        <Text id={told} role="status" size="small" tone={problem() === "" ? "neutral" : "danger"}>
          {problem() || "Numbers, a, b, + − * / ^, brackets and functions."}
        </Text>
      </Labelled>
      <div class="plot-tool-bar">
        <For each={EXAMPLES}>
          {example => (
            <Button size="small" variant="soft" onClick={() => plot.formula.set(example)}>
              {example}
            </Button>
          )}
        </For>
      </div>
      <Show when={plot.failed()}>
        <Alert tone="warning" title="The market did not give these series.">
          What is drawn is what there was before. Choose others, or try again.
        </Alert>
      </Show>
      <Show when={rows().length > 0} fallback={<Text muted>The formula has no value on any day.</Text>}>
        <CandleChart label="The formula" kind="line" candles={rows()} decimals={2} />
      </Show>
    </div>
  );
}

/** A control beneath its name, which it has as an attribute too. */
function Labelled(props: { text: string; children: JSX.Element }): JSX.Element {
  return (
    <div class="plot-tool-field">
      <span aria-hidden="true">{props.text}</span>
      {props.children}
    </div>
  );
}
