import type { JSX } from "solid-js";
import { For } from "solid-js";
import { bind, type LiveCallback, type LiveInput } from "solid-reflect";
import { Button, Input } from "solid-reflect/kit";
import { type RangeName, RANGES, SORTS } from "./find-stocks";
import { SECTORS } from "./stock";

interface Range {
  readonly from: LiveInput<string>;
  readonly to: LiveInput<string>;
}

/** The fields of the screener, as its view has them. */
type Fields = Readonly<Record<RangeName, Range>> & {
  readonly text: LiveInput<string>;
  readonly sector: LiveInput<string>;
  readonly sort: LiveInput<string>;
  readonly clear: LiveCallback<[], void>;
};

const labels: Record<RangeName, string> = {
  price: "Price, $",
  change: "Change, %",
  cap: "Value, $m",
  pe: "P/E",
  dividend: "Yield, %",
};

function RangeFields(props: { name: RangeName; range: Range }): JSX.Element {
  const end = (side: "from" | "to"): JSX.Element => (
    <Input
      {...bind(props.range[side])}
      size="small"
      type="number"
      step="any"
      inputmode="decimal"
      name={`${props.name}-${side}`}
      placeholder={side}
      aria-label={`${labels[props.name]} ${side}`}
    />
  );
  return (
    <fieldset class="screener-range">
      <legend>{labels[props.name]}</legend>
      {end("from")}
      {end("to")}
    </fieldset>
  );
}

/**
 * A form that asks by GET, whose fields have the names of the URL's parameters: with scripts each change asks at once,
 * without them the button does.
 */
export function Filters(props: { screener: Fields }): JSX.Element {
  return (
    <form class="screener-filters" onSubmit={event => event.preventDefault()}>
      <label class="screener-field">
        <span>Symbol or name</span>
        <Input {...bind(props.screener.text)} size="small" name="text" type="search" maxlength={40} />
      </label>
      <label class="screener-field">
        <span>Sector</span>
        <select
          name="sector"
          class="screener-select"
          value={props.screener.sector()}
          onChange={event => props.screener.sector.set(event.currentTarget.value)}
        >
          <option value="">All sectors</option>
          <For each={SECTORS}>
            {sector => (
              <option value={sector} selected={props.screener.sector() === sector}>
                {sector}
              </option>
            )}
          </For>
        </select>
      </label>
      <For each={RANGES}>{name => <RangeFields name={name} range={props.screener[name]} />}</For>
      <Button size="small" variant="ghost" onClick={props.screener.clear}>
        Clear all
      </Button>
      <div class="screener-plain">
        <label class="screener-field">
          <span>Sort by</span>
          <select name="sort" class="screener-select">
            <For each={SORTS.flatMap(sort => [sort, `-${sort}`])}>
              {sort => (
                <option value={sort} selected={sort === (props.screener.sort() || "-cap")}>
                  {sort.startsWith("-") ? `${sort.slice(1)}, highest first` : sort}
                </option>
              )}
            </For>
          </select>
        </label>
        <button type="submit">Show</button>
      </div>
    </form>
  );
}
