import type { Accessor } from "solid-js";
import type { LiveError } from "../errors";
import type { Callback, Input, LiveEntries } from "../live";

/**
 * A callback of a live object, as a view sees it. It runs on the server and resolves with its result; it can be given
 * to an event property as it is, and the DOM event is not sent. Used so, a failure is shown to the user as a notice;
 * called by your own code, it rejects with a {@link LiveError}.
 */
export interface LiveCallback<A extends unknown[], R> {
  (event: Event): Promise<R>;
  (...args: A): Promise<R>;
  /** Whether a call is on its way or running. Reactive. */
  pending(): boolean;
  /** What the last call failed with; undefined while one runs and after one that succeeded. Reactive. */
  error(): LiveError | undefined;
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

/** What a view gets for each entry of a live object. */
export type LiveView<T extends LiveEntries> = {
  readonly [K in keyof T]: T[K] extends Callback<infer A, infer R>
    ? LiveCallback<A, R>
    : T[K] extends Input<infer V>
      ? LiveInput<V>
      : T[K] extends () => infer V
        ? Accessor<V>
        : never;
};
