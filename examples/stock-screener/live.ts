"use server";
import {
  batch,
  callback,
  createComputed,
  createMemo,
  createSignal,
  createStore,
  input,
  live,
  on,
} from "solid-reflect/server";
import { createCriteria } from "./criteria";
import { findStocks } from "./find-stocks";
import type { Stock } from "./stock";
import { allStocks } from "./stocks";
import { ROWS_SENT } from "./window-of-rows";

export async function openScreener() {
  const criteria = createCriteria();
  const found = createMemo(() => findStocks(allStocks(), criteria.query()));
  const [first, setFirst] = createSignal(criteria.skip());
  const [seen, setSeen] = createStore<{ from: number; rows: Stock[] }>({ from: 0, rows: [] });

  let sent = new Map<number, Stock>();

  // Another question begins with its first answer.
  createComputed(on(found, () => void setFirst(criteria.skip()), { defer: true }));
  createComputed(() => {
    const from = Math.min(first(), Math.max(0, found().length - ROWS_SENT));
    // A row that was there before is the same object, so only those that come are sent. Each window has its own.
    const rows = found()
      .slice(from, from + ROWS_SENT)
      .map(stock => sent.get(stock.id) ?? { ...stock });
    sent = new Map(rows.map(row => [row.id, row]));
    batch(() => setSeen({ from, rows }));
  });

  return live({
    ...criteria.fields,
    clear: callback(criteria.clear),
    search: criteria.search,
    skip: criteria.skip,
    total: () => found().length,
    first: input([first, (row: number) => setFirst(Math.max(0, Math.floor(Number(row)) || 0))]),
    seen,
  });
}
