import { LiveError } from "../errors";
import type { ViewCall } from "./connector";
import { endCall, isQuiet, preventSubmit, trackCall, whenSettled } from "./create-callback";
import type { LiveCall } from "./view-types";

const nothing = (): void => undefined;

/**
 * A call that has to wait. `wait` is given what makes it and what gives it up. It rejects when it is given up or cancelled
 * before it was made; until then `run` has not been called.
 */
export function deferCall(
  given: readonly unknown[],
  run: () => unknown,
  wait: (make: () => void, giveUp: (error: LiveError) => void) => void,
): LiveCall<unknown, unknown> {
  preventSubmit(given);
  let settle!: (value: unknown) => void;
  let reject!: (error: unknown) => void;
  const result = new Promise<unknown>((...both) => ([settle, reject] = both));
  const own = trackCall(result, { listeners: [] } as Pick<ViewCall, "listeners" | "ended">);
  let made: Partial<LiveCall<unknown, unknown>> | undefined;
  const iterating: (() => void)[] = [];
  const fail = (error: unknown): void => {
    reject(error);
    endCall(own, error);
  };
  const giveUp = (error: LiveError): void => {
    if (own.ended || made) return;
    // The cause is reported where it belongs.
    result.catch(nothing);
    fail(error);
  };
  const make = (): void => {
    if (own.ended) return;
    try {
      const value = run();
      made = Object(value) as typeof made;
      settle(value);
      for (const begin of iterating) begin();
      whenSettled(made, error => {
        if (isQuiet(error)) result.catch(nothing);
        endCall(own, error);
      });
    } catch (error) {
      fail(error);
    }
  };
  wait(make, giveUp);
  return Object.assign(result, {
    cancel: (): void =>
      made ? made.cancel?.() : giveUp(new LiveError("cancelled", "The call was cancelled before it was made.")),
    [Symbol.asyncIterator]: () => {
      const values = new Promise<AsyncIterable<unknown, void>>((got, failed) => {
        const begin = (): void =>
          got((made as LiveCall<unknown, unknown>)[Symbol.asyncIterator]() as AsyncGenerator<unknown, void>);
        if (made) begin();
        else iterating.push(begin);
        result.catch(failed);
      });
      return (async function* () {
        yield* await values;
      })();
    },
  });
}
