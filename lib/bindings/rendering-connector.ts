import { readDescription, ENTRY } from "../wire";
import { asyncValue } from "./async-value";
import type { Bound, BoundCall, BoundEntry, Connector } from "./connector";

const nothing = (): undefined => undefined;

const notInteractive = (): BoundCall =>
  Object.assign(Promise.reject(new Error("A callback was called while the page was being rendered on the server.")), {
    cancel: nothing,
    taken: nothing,
  });

function still(kind: number, value: unknown): BoundEntry {
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
    const entries = new Map<string, BoundEntry>();
    for (const { kind, name, value } of readDescription(described).entries) entries.set(name, still(kind, value));
    return { entries, release: () => undefined };
  },
  status: () => "idle",
  probe: nothing,
  notices: () => [],
  notify: () => undefined,
  dismiss: () => undefined,
};
