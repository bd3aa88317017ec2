import type { Accessor } from "solid-js";
import type { LiveError } from "../errors";
import type { AsyncMemo, Callback, Each, Input, Live, LiveEntries, ProgressCallback, Stream } from "../live";
import type { StreamStatus } from "./connector";

/**
 * A call of a callback: a promise of its result, and an iterable of the progress values before it. Iterate at once, in
 * the turn that makes the call: each value goes to whoever iterates when it comes, in order and once, and the call waits
 * on the server while the loop is behind. Breaking out of the loop cancels the call.
 */
export interface LiveCall<R, P = never> extends Promise<R>, AsyncIterable<P, void> {
  /** Rejects the call with `cancelled` and aborts its `callSignal()` on the server. Harmless when it has ended. */
  cancel(): void;
}

/**
 * A callback of a live object, as a view sees it. It runs on the server and resolves with its result; it can be given
 * to an event property as it is, and the DOM event is not sent. Used so, a failure is shown to the user as a notice, and
 * a form that is submitted does not leave the page. Called by your own code, it rejects with a {@link LiveError}: handle the
 * rejection, or the failure is shown as a notice, once. A call that was `cancelled` or `superseded` has not failed: it
 * rejects, but nothing is shown.
 *
 * While the page is rendered on the server, a call is refused with `no-browser`, which is logged. The page is rendered all
 * the same.
 *
 * An `AbortSignal` as last argument cancels the call when it is aborted.
 */
export interface LiveCallback<A extends unknown[], R, P = never> {
  (event: Event): LiveCall<R, P>;
  (...args: A): LiveCall<R, P>;
  (...args: [...A, signal: AbortSignal]): LiveCall<R, P>;
  /** Whether a call is on its way or running. Reactive. */
  pending(): boolean;
  /** What the last call failed with; undefined while one runs and after one that succeeded. Reactive. */
  error(): LiveError | undefined;
  /** The latest progress value of the newest call, also after its end. Reactive. */
  progress(): P | undefined;
}

/** An async value of a live object, as a view sees it. */
export interface LiveAsync<T> {
  (): T;
  /** Whether a newer value is being worked on. Reactive. */
  pending(): boolean;
  /** Why the last attempt has failed, as far as the user may know. Reactive. */
  error(): string | undefined;
}

/**
 * An input of a live object, as a view sees it: reads what the user has entered, else what the server has. `bind`
 * connects it to a field.
 */
export interface LiveInput<T> {
  (): T;
  /** Enters a value: it shows at once and is sent. */
  set(value: T): void;
  /** Whether what was entered is still on its way. Reactive. */
  pending(): boolean;
  /** Why the server has refused what was entered. Reactive. */
  error(): string | undefined;
}

/**
 * A stream of a live object, as a view sees it: reads the latest value, or the list of the last ones. It runs while it is
 * read in a view (in JSX, an effect or a memo) and is aborted with its last reader.
 */
export interface LiveStream<T> {
  (): T;
  /** How it stands. Reactive. */
  status(): StreamStatus;
  /** What it failed with. Reactive. */
  error(): string | undefined;
  /** How many values of a list are not in it any more. Reactive. */
  dropped(): number;
}

/**
 * What a view gets for each entry of a live object. A store is read as it stands, `view.rows[0].name`, and tells whoever
 * read a value when it changes; it cannot be written to. What is in it is found where it is read: take `view.rows` in JSX
 * or a formula, not out of the object beforehand.
 */
export type LiveView<T extends LiveEntries> = {
  readonly [K in keyof T]: T[K] extends ProgressCallback<infer A, infer P, infer R>
    ? LiveCallback<A, R, P>
    : T[K] extends Callback<infer A, infer R>
      ? LiveCallback<A, R>
      : T[K] extends Input<infer V>
        ? LiveInput<V>
        : T[K] extends Stream<infer V>
          ? LiveStream<V>
          : T[K] extends Each<infer U>
            ? Accessor<readonly LiveView<U>[]>
            : T[K] extends Live<infer U>
              ? LiveView<U>
              : T[K] extends AsyncMemo<infer V>
                ? LiveAsync<V>
                : T[K] extends () => infer V
                  ? Accessor<V>
                  : T[K];
};
