import { isLiveError, LiveError } from "../errors";
import type { BoundCallback, MadeCall, ViewCall } from "./connector";
import { endCall } from "./create-callback";
import { isQuiet, makeWaiting } from "./make-waiting";
import { createProgressQueue } from "./progress-queue";

const isEvent = (value: unknown): value is Event => value instanceof Event;

const isSignal = (value: unknown): value is AbortSignal => value instanceof AbortSignal;

const nothing = (): void => undefined;

/** How the user is told of a failure that nothing handles; undefined when that has been done. */
const failures = new WeakMap<object, ViewCall["notify"] | undefined>();

/**
 * Shows the failure of a call to the user, unless that was done before. Calls that end together, because their window is
 * lost, have one failure. Ignores what no call has failed with.
 */
export function showFailure(failure: unknown): void {
  const notify = failures.get(Object(failure) as object);
  if (!notify) return;
  failures.set(failure as LiveError, undefined);
  notify((failure as LiveError).message);
}

/** Makes a call of a view, and shows in the view how it goes. */
export function makeCall(call: ViewCall): MadeCall {
  return call.entry.kind === "callback" ? makeNow(call, call.entry) : makeWaiting(call, call.entry);
}

function makeNow(call: ViewCall, entry: BoundCallback): MadeCall {
  const { given, result } = call;
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
      const failure = isLiveError(cause) ? cause : new LiveError("internal", String(cause), { cause });
      if (isQuiet(failure)) result.catch(nothing);
      else if (!failures.has(failure)) failures.set(failure, call.notify);
      // A rejection that nothing handles is shown when the browser says so.
      if (!event) throw failure;
      showFailure(failure);
    }),
    cancel,
    iterate() {
      // Whoever iterates hears of a failure there.
      result.catch(nothing);
      return queue.iterate();
    },
  };
}
