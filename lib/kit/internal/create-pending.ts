import { createSignal, type Accessor } from "solid-js";

/** Counts promises that have not settled. */
export type Pending = {
  readonly pending: Accessor<boolean>;
  /** Watches what a handler returned; anything but a promise is ignored. */
  readonly watch: (result: unknown) => void;
};

/** Whether a handler went on working. */
export function isPromise<R>(value: R | PromiseLike<R>): value is PromiseLike<R>;
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof Object(value).then === "function";
}

export function createPending(): Pending {
  const [count, setCount] = createSignal(0);
  return {
    pending: () => count() > 0,
    watch(result) {
      if (!isPromise(result)) return;
      setCount(value => value + 1);
      // `finally` passes a rejection on: the page's own error reporting still sees it.
      void Promise.resolve(result).finally(() => setCount(value => value - 1));
    },
  };
}
