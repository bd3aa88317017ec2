import { isLiveError, LiveError } from "../errors";
import type { MadeCall, ViewCall } from "./connector";
import { endCall, isQuiet } from "./create-callback";
import { createProgressQueue } from "./progress-queue";

const isEvent = (value: unknown): value is Event => value instanceof Event;

const isSignal = (value: unknown): value is AbortSignal => value instanceof AbortSignal;

const nothing = (): void => undefined;

/** Makes a call of a view, and shows in the view how it goes. */
export function makeCall(call: ViewCall): MadeCall {
  const { entry, given, result } = call;
  const event = given.find(isEvent);
  const signal = given.find(isSignal);
  const cancel = (): void => bound.cancel();
  const queue = createProgressQueue(taken => bound.taken(taken), cancel);
  const bound = entry.call(
    given.filter(arg => !isEvent(arg) && !isSignal(arg)),
    {
      progress(value) {
        call.setProgress(value);
        queue.push(value);
      },
      settled(error) {
        call.running(-1);
        if (error && !isQuiet(error)) call.setError(error);
        queue.end(error);
        signal?.removeEventListener("abort", cancel);
        endCall(call, error);
      },
    },
  );
  signal?.addEventListener("abort", cancel);
  if (signal?.aborted) cancel();
  return {
    result: bound.catch((cause: unknown) => {
      if (isQuiet(cause)) result.catch(nothing);
      const failure = isLiveError(cause) ? cause : new LiveError("internal", String(cause), { cause });
      if (!event) throw failure;
      // Called as an event handler, where nobody waits for it: the user is told instead.
      if (!isQuiet(failure)) call.notify(failure.message);
    }),
    cancel,
    iterate() {
      // Whoever iterates hears of a failure there.
      result.catch(nothing);
      return queue.iterate();
    },
  };
}
