import { readDescription, ENTRY, type ReadEntry } from "../wire";
import { asyncValue } from "./async-value";
import type { Bound, BoundCall, BoundEntry, Connector } from "./connector";
import { makeCall } from "./make-call";

const nothing = (): undefined => undefined;

const notInteractive = (): BoundCall =>
  Object.assign(Promise.reject(new Error("A callback was called while the page was being rendered on the server.")), {
    cancel: nothing,
    taken: nothing,
  });

const stillAll = (entries: readonly ReadEntry[]): Map<string, BoundEntry> =>
  new Map(entries.map(entry => [entry.name, still(entry)]));

function still({ kind, value, objects = [] }: ReadEntry): BoundEntry {
  const rows = objects.map(object => ({ entries: stillAll(object.entries) }));
  if (kind === ENTRY.object) return { kind: "object", entries: rows[0]?.entries ?? new Map() };
  if (kind === ENTRY.list) return { kind: "list", read: () => rows };
  if (kind === ENTRY.store) return { kind: "store", store: value as object };
  if (kind === ENTRY.stream) {
    const { items, value: latest, dropped = 0 } = value as { items?: unknown; value?: unknown; dropped?: number };
    return {
      kind: "stream",
      read: () => items ?? latest,
      status: () => "idle",
      error: nothing,
      dropped: () => dropped,
    };
  }
  if (kind === ENTRY.callback) return { kind: "callback", call: notInteractive };
  if (kind === ENTRY.input) {
    return { kind: "input", read: () => value, write: nothing, pending: () => false, error: nothing };
  }
  if (kind === ENTRY.asyncValue) return asyncValue(() => value);
  return { kind: "cell", read: () => value };
}

type Open = Connector["open"];

let openForPage: Open = (open, args) => open(...args);

/** Says how live objects are opened while a page is rendered. Called once, by the layer that knows of requests. */
export function provideRendering(open: Open): void {
  openForPage = open;
}

/** Binds live objects to the HTML of a page: their first values, and nothing that changes. */
export const renderingConnector: Connector = {
  open: (open, args) => openForPage(open, args),
  bind(described): Bound {
    return { entries: stillAll(readDescription(described).entries), release: () => undefined };
  },
  later: run => run({ make: makeCall }),
  status: () => "idle",
  probe: nothing,
  notices: () => [],
  notify: () => undefined,
  dismiss: () => undefined,
  browser: { declare: () => nothing, emit: nothing, confirmations: () => [] },
};
