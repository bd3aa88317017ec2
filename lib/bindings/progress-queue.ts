import { WIRE_LIMITS } from "../wire";

/** The progress values of one call, between what arrives and who iterates. */
export interface ProgressQueue {
  push(value: unknown): void;
  /** No more will come. Iterating throws the error, after the values before it. */
  end(error: unknown): void;
  /** Begins to keep values, for the loop that is about to read them. */
  iterate(): AsyncGenerator<unknown, void>;
}

/**
 * Values are kept for a loop only, and the server sends no more than that has dealt with and some; without one they
 * count as dealt with. `tell` hears of them now and then; leaving the loop calls `cancel`.
 */
export function createProgressQueue(tell: (taken: number) => void, cancel: () => void): ProgressQueue {
  const values: unknown[] = [];
  let ended: { readonly error: unknown } | undefined;
  let isRead = false;
  let taken = 0;
  let wake: () => void = () => undefined;
  const take = (): void => {
    if (++taken % (WIRE_LIMITS.progress / 2) === 0) tell(taken);
  };
  async function* loop(): AsyncGenerator<unknown, void> {
    try {
      for (;;) {
        if (values.length > 0) {
          yield values.shift();
          take();
        } else if (ended) {
          if (ended.error !== undefined) throw ended.error;
          return;
        } else await new Promise<void>(resolve => (wake = resolve));
      }
    } finally {
      cancel();
    }
  }
  return {
    push(value) {
      if (isRead) values.push(value);
      else take();
      wake();
    },
    end(error) {
      ended = { error };
      wake();
    },
    iterate() {
      isRead = true;
      return loop();
    },
  };
}
