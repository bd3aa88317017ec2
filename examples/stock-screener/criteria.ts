import { getWindow, input, live, untrack, type Input } from "solid-reflect/server";
import { bound, sortOf, type Query, type RangeName } from "./find-stocks";

/** Longest text of a field: what is longer is no name of a stock. */
const LONGEST = 40;

const rangeFields = (field: (name: string) => Input<string>, name: RangeName) =>
  live({ from: field(`${name}-from`), to: field(`${name}-to`) });

/**
 * What is looked for, kept in the URL alone: the fields write parameters and the query is read from them. A run of
 * changes in one field is one entry of the browser's history, so that "back" leaves the field and not a letter.
 */
export function createCriteria() {
  const { location } = getWindow();
  let last = { name: "", search: "" };

  const read = (name: string): string => (new URLSearchParams(location.search()).get(name) ?? "").slice(0, LONGEST);
  const write = (name: string, value: string): void => {
    const before = untrack(location.search);
    const params = new URLSearchParams(before);
    const text = String(value).slice(0, LONGEST);
    if (text === "") params.delete(name);
    else params.set(name, text);
    // Another question begins with its first answer.
    params.delete("skip");
    location.setSearch(params.toString(), { replace: last.name === name && last.search === before });
    last = { name, search: untrack(location.search) };
  };
  const field = (name: string): Input<string> => input([() => read(name), (value: string) => write(name, value)]);
  const range = (name: RangeName): readonly [number, number] => [
    bound(read(`${name}-from`)),
    bound(read(`${name}-to`)),
  ];

  const query = (): Query => ({
    text: read("text"),
    sector: read("sector"),
    ranges: {
      price: range("price"),
      change: range("change"),
      cap: range("cap"),
      pe: range("pe"),
      dividend: range("dividend"),
    },
    ...sortOf(read("sort")),
  });
  return {
    query,
    /** How many of the first rows are left out: the pages of a reader without scripts. */
    skip: () => Math.max(0, Math.floor(Number(read("skip"))) || 0),
    search: location.search,
    fields: {
      text: field("text"),
      sector: field("sector"),
      sort: field("sort"),
      price: rangeFields(field, "price"),
      change: rangeFields(field, "change"),
      cap: rangeFields(field, "cap"),
      pe: rangeFields(field, "pe"),
      dividend: rangeFields(field, "dividend"),
    },
    clear: () => location.setSearch(""),
  };
}
