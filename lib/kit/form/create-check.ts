import { createSignal, type Accessor } from "solid-js";
import { isPromise } from "../internal/create-pending";

/** A check that is made again and again; only the newest answer counts. */
export type Check = {
  /** Runs at once. True (or a promise of it) when its answer counted, false when a newer run came between. */
  readonly now: () => boolean | Promise<boolean>;
  /** Runs when nothing has changed for so many ms; at once as long as it has always answered at once. */
  readonly later: (wait: number) => void;
  /** Ends what is on its way. It counts as never run from then on. */
  readonly stop: () => void;
  readonly ran: () => boolean;
  readonly pending: Accessor<boolean>;
};

/** Makes a check of `work`, whose signal is aborted as soon as its answer is of no account any more. */
export function createCheck<R>(work: (signal: AbortSignal) => R | PromiseLike<R>, apply: (result: R) => void): Check {
  const [pending, setPending] = createSignal(false);
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slow = false;
  let ran = false;
  const leave = (): void => {
    controller.abort();
    clearTimeout(timer);
    setPending(false);
  };
  const now = (): boolean | Promise<boolean> => {
    leave();
    ran = true;
    const { signal } = (controller = new AbortController());
    const result = work(signal);
    if (!isPromise(result)) {
      apply(result);
      return true;
    }
    slow = true;
    setPending(true);
    const settle = async (): Promise<boolean> => {
      try {
        const found = await result;
        if (signal.aborted) return false;
        apply(found);
      } catch (error) {
        if (signal.aborted) return false;
        throw error;
      } finally {
        if (!signal.aborted) setPending(false);
      }
      return true;
    };
    return settle();
  };
  const later = (wait: number): void => {
    if (!slow) return void now();
    leave();
    setPending(true);
    timer = setTimeout(() => void now(), wait);
  };
  const stop = (): void => {
    leave();
    ran = false;
  };
  return { now, later, stop, ran: () => ran, pending };
}
