import { readDescription, ENTRY } from "../wire";
import type { Bound, BoundEntry, Connector } from "./connector";

const notInteractive = (): Promise<never> =>
  Promise.reject(new Error("A callback was called while the page was being rendered on the server."));

const nothing = (): undefined => undefined;

function still(kind: number, value: unknown): BoundEntry {
  if (kind === ENTRY.callback) return { kind: "callback", call: notInteractive };
  if (kind === ENTRY.input) {
    return { kind: "input", read: () => value, write: nothing, pending: () => false, error: nothing };
  }
  return { kind: "cell", read: () => value };
}

/** Binds live objects to the HTML of a page: their first values, and nothing that changes. */
export const renderingConnector: Connector = {
  open: (open, args) => open(...args),
  bind(described): Bound {
    const entries = new Map<string, BoundEntry>();
    for (const { kind, name, value } of readDescription(described).entries) entries.set(name, still(kind, value));
    return { entries, release: () => undefined };
  },
  status: () => "connecting",
  notices: () => [],
  notify: () => undefined,
  dismiss: () => undefined,
};
