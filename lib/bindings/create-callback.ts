import { createSignal } from "solid-js";
import type { LiveError } from "../errors";
import type { Connector, MadeCall, ViewCall } from "./connector";
import type { LiveCall } from "./view-types";

/** The calls of one callback, for the view that makes them. */
export interface CallbackState {
  call(entry: ViewCall["entry"], given: readonly unknown[]): LiveCall<unknown, unknown>;
  pending(): boolean;
  error(): LiveError | undefined;
  progress(): unknown;
}

const calls = new WeakMap<object, ViewCall>();

/** A call has ended: well when `error` is undefined. */
export function endCall(call: ViewCall, error: unknown): void {
  call.running(-1);
  call.ended = { error };
  for (const run of call.listeners) run(error);
}

/**
 * Calls `run` as soon as a call has ended: together with the values that arrive with its answer, not a turn later. At once
 * for what is no call.
 */
export function whenSettled(result: unknown, run: (error: unknown) => void): void {
  const call = calls.get(result as object);
  if (!call || call.ended) run(call?.ended?.error);
  else call.listeners.push(run);
}

/** Shows calls, which are made by what may have to be loaded: until then they wait. */
export function createCallback(connector: Pick<Connector, "later" | "notify">): CallbackState {
  const [running, setRunning] = createSignal(0);
  const [error, setError] = createSignal<LiveError>();
  const [progress, setProgress] = createSignal<unknown>();
  let newest: ViewCall;

  const call = (entry: ViewCall["entry"], given: readonly unknown[]): LiveCall<unknown, unknown> => {
    // A form's own way to be submitted is to leave the page.
    for (const arg of given) if (arg instanceof Event && arg.type === "submit") arg.preventDefault();
    let resolve: (result: Promise<unknown>) => void;
    const result = new Promise<unknown>(settle => (resolve = settle));
    const own: ViewCall = (newest = {
      entry,
      given,
      result,
      listeners: [],
      running: by => setRunning(n => n + by),
      setError,
      setProgress: value => own === newest && setProgress(() => value),
      notify: message => connector.notify(message, "error"),
    });
    calls.set(result, own);
    own.running(1);
    setError(undefined);
    setProgress(undefined);
    let made: MadeCall;
    connector.later(maker => resolve((made = maker.make(own)).result));
    return Object.assign(result, {
      cancel: () => connector.later(() => made.cancel()),
      [Symbol.asyncIterator]: () => {
        const values = new Promise<AsyncGenerator<unknown, void>>(got => connector.later(() => got(made.iterate())));
        return (async function* () {
          yield* await values;
        })();
      },
    });
  };
  return { call, pending: () => running() > 0, error, progress };
}
