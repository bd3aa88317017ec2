import { createMemo, createResource, onCleanup, untrack, useContext } from "solid-js";
import { LiveError } from "../errors";
import type { Live, LiveEntries } from "../live";
import {
  type Bound,
  type BoundEntry,
  type BoundInput,
  type BoundStream,
  type Connector,
  ConnectorContext,
  required,
} from "./connector";
import { createCallback } from "./create-callback";
import { standIn } from "./stand-in";
import type { LiveView } from "./view-types";

/** The arguments of the server function: fixed, or reactive. While the accessor gives undefined nothing is opened. */
export type LiveArguments<A extends readonly unknown[]> = A | (() => A | undefined);

/**
 * Opens a live object for the component that calls this: while the page is rendered, its values go into the HTML; the
 * browser takes over that same object, and from then on each value changes when the server's does. When the component
 * unmounts, the server disposes the object with its tasks. When an argument changes (each is compared by `Object.is`), the
 * object is closed and a new one opened, whose values replace the old ones as soon as they are there.
 *
 * Opening is asynchronous and suspends under `<Suspense>`; until it is done for the first time, values read undefined.
 * Raises `no-root` outside of `<LiveRoot>`; a server function that fails, or one that does not return a live object
 * (`not-live`), goes to the nearest `<ErrorBoundary>`.
 *
 * @example
 * ```tsx
 * import { createLive } from "solid-reflect";
 * import { callback, createSignal, live } from "solid-reflect/server";
 *
 * async function openCounter(start: number) {
 *   "use server";
 *   const [count, setCount] = createSignal(start);
 *   return live({ count, increment: callback(() => setCount(n => n + 1)) });
 * }
 *
 * export function Counter(props: { start: number }) {
 *   const counter = createLive(openCounter, () => [props.start]);
 *   return <button onClick={counter.increment}>{counter.count()}</button>;
 * }
 * ```
 */
export function createLive<A extends unknown[], T extends LiveEntries>(
  open: (...args: A) => Promise<Live<T>>,
  ...[args]: [] extends A ? [args?: LiveArguments<A>] : [args: LiveArguments<A>]
): LiveView<T> {
  const connector = required(useContext(ConnectorContext), "createLive");
  const source = typeof args === "function" ? sameWhileEqual(args) : () => (args ?? []) as A;
  let newest = 0;
  const openOne = async (list: A): Promise<unknown> => {
    const opening = ++newest;
    const answer = await connector.open(open, list);
    // Nobody waits for it any more: the component has gone, or an argument changed meanwhile.
    if (opening !== newest) connector.bind(answer, () => undefined).release();
    return answer;
  };
  onCleanup(() => newest++);
  const [described, { refetch }] = createResource(source, openOne);
  const reopen = (): void => void refetch();
  const bound = createMemo(() => {
    // `latest` keeps the old object's values while a new one is being opened, after a change of arguments.
    const answer: unknown = described.latest;
    if (answer === undefined && described.state !== "ready") return undefined;
    const next = untrack(() => connector.bind(answer, reopen));
    onCleanup(() => next.release());
    return next;
  });
  return createView(bound, connector) as LiveView<T>;
}

/** The list that was there before, as long as no argument in it has changed: an accessor makes a new one each time. */
function sameWhileEqual<A extends readonly unknown[]>(args: () => A | undefined): () => A | undefined {
  let last: A | undefined;
  return () => {
    const [before, next] = [last, args()];
    const equal = next?.length === before?.length && next?.every((argument, at) => Object.is(argument, before?.[at]));
    return equal ? before : (last = next);
  };
}

/** The entries of a bound object by their names. */
type Entries = Pick<Bound, "entries">;

/** What a component sees of an object, whichever is bound. */
function createView(bound: () => Entries | undefined, connector: Connector): object {
  const entries = new Map<string, unknown>();
  return new Proxy(Object.create(null) as object, {
    get(_, name) {
      if (typeof name !== "string" || name === "then") return undefined;
      const found = bound()?.entries.get(name);
      if (found?.kind === "store") return found.store;
      if (!entries.has(name)) entries.set(name, createEntry(name, bound, connector));
      return entries.get(name);
    },
    has: (_, name) => typeof name === "string" && (untrack(bound)?.entries.has(name) ?? true),
    ownKeys: () => [...(untrack(bound)?.entries.keys() ?? [])],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

/** Views of objects in others: each object has one, so that `<For>` keeps its rows. */
const views = new WeakMap<Entries, object>();

function viewOf(object: Entries, connector: Connector): object {
  const known = views.get(object);
  if (known) return known;
  const view = createView(() => object, connector);
  views.set(object, view);
  return view;
}

type Parts = Partial<Omit<BoundInput, "kind"> & Omit<BoundStream, "kind">>;

/** What `view.name` is: whether it is a value or a callback is known when the object is. */
function createEntry(name: string, bound: () => Entries | undefined, connector: Connector): unknown {
  const calls = createCallback(connector);
  const find = (): BoundEntry | undefined => {
    const object = bound();
    const found = object?.entries.get(name);
    if (object && !found) throw noEntry(name, object);
    return found;
  };
  /** A part that some kinds of entries have, where this is one of them. */
  const part = <K extends keyof Parts>(key: K): Parts[K] | undefined => (find() as Parts | undefined)?.[key];
  const entry = (...given: unknown[]): unknown => {
    const found = find();
    if (found?.kind === "callback") return untrack(() => calls.call(found, given));
    if (found?.kind === "list") return found.read().map(row => viewOf(row, connector));
    return found && "read" in found ? found.read() : undefined;
  };
  const parts = {
    pending: () => calls.pending() || part("pending")?.() === true,
    error: () => calls.error() ?? part("error")?.(),
    progress: calls.progress,
    set: (value: unknown) => untrack(() => part("write")?.(value)),
    status: () => part("status")?.() ?? "idle",
    dropped: () => part("dropped")?.() ?? 0,
  };
  return standIn(Object.assign(entry, parts), () => {
    const found = bound()?.entries.get(name);
    if (found?.kind === "store") return found.store;
    return found?.kind === "object" ? viewOf(found, connector) : undefined;
  });
}

function noEntry(name: string, object: Entries): LiveError {
  const names = [...object.entries.keys()].join(", ");
  return new LiveError("no-entry", `"${name}" was used of a live object that has only: ${names}.`);
}
