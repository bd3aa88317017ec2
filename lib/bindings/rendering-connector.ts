import { readDescription, ENTRY } from "../wire";
import type { Bound, BoundEntry, Connector } from "./connector";

const notInteractive = (): Promise<never> =>
  Promise.reject(new Error("A callback was called while the page was being rendered on the server."));

/** Binds live objects to the HTML of a page: their first values, and nothing that changes. */
export const renderingConnector: Connector = {
  open: (open, args) => open(...args),
  bind(described): Bound {
    const entries = new Map<string, BoundEntry>();
    for (const { kind, name, value } of readDescription(described).entries) {
      entries.set(
        name,
        kind === ENTRY.callback ? { kind: "callback", call: notInteractive } : { kind: "cell", read: () => value },
      );
    }
    return { entries, release: () => undefined };
  },
  status: () => "connecting",
  notices: () => [],
  notify: () => undefined,
  dismiss: () => undefined,
};
