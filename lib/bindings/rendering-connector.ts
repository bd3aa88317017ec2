import { LiveError } from "../errors";
import { readDescription, ENTRY, type ReadEntry } from "../wire";
import { asyncValue } from "./async-value";
import type { Bound, BoundCall, BoundEntry, CallEvents, Connector, MadeCall, ViewCall } from "./connector";
import { endCall } from "./create-callback";

const nothing = (): undefined => undefined;

const stillAll = (entries: readonly ReadEntry[]): Map<string, BoundEntry> =>
  new Map(entries.map(entry => [entry.name, still(entry)]));

function still({ name, kind, value, objects = [] }: ReadEntry): BoundEntry {
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
  if (kind === ENTRY.callback) {
    return { kind: "callback", call: (_, events) => refusedCall(name, events) };
  }
  if (kind === ENTRY.input) {
    const write = (): void => void refuse(`The input "${name}" was set`);
    return { kind: "input", read: () => value, write, pending: () => false, error: nothing };
  }
  if (kind === ENTRY.asyncValue) return asyncValue(() => value);
  return { kind: "cell", read: () => value };
}

type Open = Connector["open"];

let openForPage: Open = (open, args) => open(...args);

let reportForPage: (error: LiveError) => void = nothing;

/**
 * Says how live objects are opened while a page is rendered, and where errors of its code are reported. Called once, by the
 * layer that knows of requests.
 */
export function provideRendering(open: Open, report: (error: LiveError) => void): void {
  openForPage = open;
  reportForPage = report;
}

/** Reports that the page's code did something that has no place while it is rendered. */
function refuse(what: string): LiveError {
  const error = new LiveError(
    "no-browser",
    `${what} while the page was rendered on the server, where there is no user yet. Do it in an event handler, in ` +
      "onMount or in an effect, which run in the browser.",
  );
  reportForPage(error);
  return error;
}

/** A call that is refused. Its rejection is handled: one that nothing waits for must not end the process. */
function refusedCall(name: string, events: CallEvents = {}): BoundCall {
  const error = refuse(`The callback "${name}" was called`);
  events.settled?.(error);
  const result = Promise.reject<unknown>(error);
  result.catch(nothing);
  return Object.assign(result, { cancel: nothing, taken: nothing });
}

/** Makes a call that is refused, and leaves what the view shows as the browser is going to render it. */
function makeRefused(call: ViewCall): MadeCall {
  const { entry } = call;
  const settled = (error?: LiveError): void => endCall(call, error);
  // The component is rendered again when the object is open. The call is reported then.
  const result = entry.kind === "callback" ? entry.call([], { settled }) : Promise.reject(notCalled());
  for (const each of [result, call.result]) each.catch(nothing);
  if (!call.ended) settled();
  return {
    result,
    cancel: nothing,
    async *iterate() {
      yield await result;
    },
  };
}

const notCalled = (): LiveError =>
  new LiveError("unavailable", "A callback was called while the page was rendered on the server.");

/** Binds live objects to the HTML of a page: their first values, and nothing that changes. */
export const renderingConnector: Connector = {
  // A rejection would go into the page, where nothing handles it when the view has shown the error already.
  open: (open, args) => openForPage(open, args).catch((error: unknown) => error),
  bind(described): Bound {
    if (described instanceof Error) throw described;
    return { entries: stillAll(readDescription(described).entries), release: () => undefined };
  },
  later: run => run({ make: makeRefused }),
  status: () => "idle",
  probe: nothing,
  notices: () => [],
  notify: () => undefined,
  dismiss: () => undefined,
  browser: {
    declare: () => nothing,
    emit: name => void refuse(`The event "${name}" was emitted`),
    confirmations: () => [],
  },
};
