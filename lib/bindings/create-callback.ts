import { createSignal } from "solid-js";
import { isLiveError, LiveError } from "../errors";
import type { BoundCallback, Connector } from "./connector";
import { createProgressQueue } from "./progress-queue";
import type { LiveCall } from "./view-types";

/** The calls of one callback, for the view that makes them. */
export interface CallbackState {
  call(entry: BoundCallback, given: unknown[]): LiveCall<unknown, unknown>;
  pending(): boolean;
  error(): LiveError | undefined;
  progress(): unknown;
}

type Settled = (error: unknown) => void;

/** What waits for the end of calls, see {@link whenSettled}. */
const waiting = new WeakMap<object, (run: Settled) => void>();

/** Calls `run` as soon as a call has ended: together with the values that arrive with its answer, not a turn later. */
export function whenSettled(call: object, run: Settled): void {
  waiting.get(call)?.(run);
}

const isEvent = (value: unknown): value is Event => typeof Event === "function" && value instanceof Event;

const isSignal = (value: unknown): value is AbortSignal => value instanceof AbortSignal;

/** Nobody waits for the outcome any more: that is no failure. */
const isQuiet = (error: unknown): boolean => isLiveError(error, "cancelled") || isLiveError(error, "superseded");

const nothing = (): void => undefined;

export function createCallback(connector: Pick<Connector, "notify">): CallbackState {
  const [running, setRunning] = createSignal(0);
  const [error, setError] = createSignal<LiveError>();
  const [progress, setProgress] = createSignal<unknown>();
  let newest = 0;

  const call = (entry: BoundCallback, given: unknown[]): LiveCall<unknown, unknown> => {
    const args = given.filter(arg => !isEvent(arg) && !isSignal(arg));
    const event = given.find(isEvent);
    const signal = given.find(isSignal);
    // A form's own way to be submitted is to leave the page.
    if (event?.type === "submit") event.preventDefault();
    const number = ++newest;
    const cancel = (): void => bound.cancel();
    const queue = createProgressQueue(taken => bound.taken(taken), cancel);
    const listeners: Settled[] = [];
    let ended: { readonly cause: unknown } | undefined;
    setRunning(n => n + 1);
    setError(undefined);
    setProgress(undefined);
    const bound = entry.call(args, {
      progress(value) {
        if (number === newest) setProgress(() => value);
        queue.push(value);
      },
      settled(cause) {
        ended = { cause };
        setRunning(n => n - 1);
        if (cause && !isQuiet(cause)) setError(cause);
        queue.end(cause);
        signal?.removeEventListener("abort", cancel);
        for (const run of listeners) run(cause);
      },
    });
    const result = bound.catch((cause: unknown) => {
      if (isQuiet(cause)) result.catch(nothing);
      const failure = isLiveError(cause) ? cause : new LiveError("internal", String(cause), { cause });
      if (!event) throw failure;
      // Called as an event handler, where nobody waits for it: the user is told instead.
      if (!isQuiet(failure)) connector.notify(failure.message, "error");
    });
    signal?.addEventListener("abort", cancel);
    if (signal?.aborted) cancel();
    waiting.set(result, run => (ended ? run(ended.cause) : listeners.push(run)));
    return Object.assign(result, {
      cancel,
      [Symbol.asyncIterator]: () => {
        // Whoever iterates hears of a failure there.
        result.catch(nothing);
        return queue.iterate();
      },
    });
  };
  return { call, pending: () => running() > 0, error, progress };
}
