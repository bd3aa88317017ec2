import { isLiveError, LiveError } from "../errors";
import type { MadeCall, UnopenedCallback, ViewCall } from "./connector";
import { endCall, whenSettled } from "./create-callback";
import type { LiveCall } from "./view-types";

const nothing = (): void => undefined;

/** Whether a call ended because its caller gave it up: that is no failure. */
export const isQuiet = (error: unknown): boolean => isLiveError(error, "cancelled") || isLiveError(error, "superseded");

/** A call that waits for its object. It is made when that is open, and given up when it is not going to be. */
export function makeWaiting(call: ViewCall, { wait, run }: UnopenedCallback): MadeCall {
  let settle!: (value: unknown) => void;
  let reject!: (error: unknown) => void;
  const result = new Promise<unknown>((...both) => ([settle, reject] = both));
  let made: Partial<LiveCall<unknown, unknown>> | undefined;
  const iterating: (() => void)[] = [];
  const giveUp = (error: LiveError): void => {
    if (call.ended || made) return;
    // The cause is reported where it belongs.
    call.result.catch(nothing);
    reject(error);
    endCall(call, error);
  };
  const make = (): void => {
    if (call.ended) return;
    try {
      const value = run();
      made = Object(value) as typeof made;
      settle(value);
      for (const begin of iterating) begin();
      whenSettled(value, error => {
        if (isQuiet(error)) call.result.catch(nothing);
        endCall(call, error);
      });
    } catch (error) {
      reject(error);
      endCall(call, error);
    }
  };
  wait(make, failure => giveUp(givenUp(failure)));
  return {
    result,
    cancel() {
      if (made) made.cancel?.();
      else giveUp(new LiveError("cancelled", "The call was cancelled before it was made."));
    },
    async *iterate() {
      // The iteration throws the failure.
      call.result.catch(nothing);
      if (!made) await Promise.race([result, new Promise<void>(begin => iterating.push(begin))]);
      yield* made as LiveCall<unknown, unknown>;
    },
  };
}

function givenUp(failure: unknown): LiveError {
  if (failure === undefined) {
    return new LiveError("cancelled", "A callback was not called, because its component has gone.");
  }
  const message = "A callback was not called, because its live object could not be opened.";
  return new LiveError("unavailable", message, { cause: failure });
}
