import { untrack } from "solid-js";
import { LiveError } from "../errors";
import type { Bound, BoundEntry, BoundInput, BoundStream, Connector } from "./connector";
import { createCallback } from "./create-callback";
import { standIn } from "./stand-in";
import type { Waiting } from "./waiting";

/** The entries of a bound object by their names. */
type Entries = Pick<Bound, "entries">;

/** What a component sees of an object, whichever is bound. Without `waiting` there is always one. */
export function createView(bound: () => Entries | undefined, connector: Connector, waiting?: Waiting): object {
  const entries = new Map<string, unknown>();
  return new Proxy(Object.create(null) as object, {
    get(_, name) {
      if (typeof name !== "string" || name === "then") return undefined;
      const found = bound()?.entries.get(name);
      if (found?.kind === "store") return found.store;
      if (!entries.has(name)) entries.set(name, createEntry(name, bound, connector, waiting));
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
function createEntry(
  name: string,
  bound: () => Entries | undefined,
  connector: Connector,
  waiting: Waiting | undefined,
): unknown {
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
    if (!found) return waiting?.call(given, () => entry(...given));
    if (found.kind === "callback") return untrack(() => calls.call(found, given));
    if (found.kind === "list") return found.read().map(row => viewOf(row, connector));
    return "read" in found ? found.read() : undefined;
  };
  const parts = {
    pending: () => calls.pending() || part("pending")?.() === true,
    error: () => calls.error() ?? part("error")?.(),
    progress: calls.progress,
    set: (value: unknown): void =>
      untrack(() =>
        find()
          ? part("write")?.(value)
          : waiting?.add(
              () => parts.set(value),
              () => undefined,
            ),
      ),
    status: () => part("status")?.() ?? "idle",
    dropped: () => part("dropped")?.() ?? 0,
  };
  return standIn(
    Object.assign(entry, parts),
    () => {
      const found = bound()?.entries.get(name);
      if (found?.kind === "store") return found.store;
      return found?.kind === "object" ? viewOf(found, connector) : undefined;
    },
    waiting,
  );
}

function noEntry(name: string, object: Entries): LiveError {
  const names = [...object.entries.keys()].join(", ");
  return new LiveError("no-entry", `"${name}" was used of a live object that has only: ${names}.`);
}
