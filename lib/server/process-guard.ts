import { currentCall, isEcho, runningScope } from "../tasks";
import { isLiveError, type LiveErrorCode } from "../errors";
import { consoleLog, type FailureTaker, isFailureTaker } from "../window";
import { processServer } from "./process-server";
import { windowAtHand } from "./request-state";

const KEY = Symbol.for("solid-reflect.process-guard.1");
const shared = globalThis as { [KEY]?: true };

/** Until then, Node loses the async context of an error that is thrown in a callback of `queueMicrotask`. */
const KEEPS_CONTEXT_OF_MICROTASKS = 24;

/** How errors are named in the log, by where they come from. */
const THROWN = "Code in the background";
const REJECTED = "A promise that nothing awaits";

/** Codes with which work rejects that was given up on purpose. */
const GIVEN_UP: readonly LiveErrorCode[] = ["cancelled", "superseded"];

/** Codes of work that goes on although what it belongs to has ended. */
const TOO_LATE: readonly LiveErrorCode[] = ["scope-closed", "window-closed"];

/** What is known of the code that has failed. */
interface Failing {
  readonly owner: FailureTaker | undefined;
  /** Whether the error only says that work was given up on purpose. */
  readonly isEcho: boolean;
}

/** The last error whose context Node does not keep until it is reported. */
let thrown: { readonly error: unknown; readonly by: Failing } | undefined;

/** Errors of this turn with their owners: an error that rejects two promises is one failure. */
const reported = new Map<unknown, Set<FailureTaker | undefined>>();

/**
 * Keeps the process alive when code throws where nothing can catch it (in a timer, a listener, a promise that nothing
 * awaits). The error goes to the window that the code ran for, by its async context: it is logged with a reference and the
 * user of that window is notified. Without a window it is logged.
 *
 * A host calls it when it begins to serve, so that a server that cannot start still ends. It works once for a process, and
 * beside the app's own listeners of `uncaughtException` and `unhandledRejection`.
 */
export function guardProcess(): void {
  if (shared[KEY]) return;
  shared[KEY] = true;
  process.on("uncaughtException", error => contain(error, THROWN));
  process.on("unhandledRejection", error => contain(error, REJECTED));
  if (Number.parseInt(process.versions.node, 10) < KEEPS_CONTEXT_OF_MICROTASKS) keepContextOfMicrotasks();
}

function contain(error: unknown, what: string): void {
  try {
    const { owner, isEcho } = thrown?.error === error && thrown ? thrown.by : failingAtHand(error);
    thrown = undefined;
    if (isEcho || isRepeated(error, owner)) return;
    if (owner) owner.fail(error, what);
    else processServer().reportUnowned(error, `${what} failed`);
  } catch (cause) {
    // Whatever goes wrong here must not end the process either.
    consoleLog({ level: "error", message: "An error could not be reported", error: [error, cause] });
  }
}

function failingAtHand(error: unknown): Failing {
  const scope = runningScope();
  const signals = [currentCall()?.signal, scope?.signal].filter(signal => signal !== undefined);
  const codes = scope?.closed ? [...GIVEN_UP, ...TOO_LATE] : GIVEN_UP;
  return {
    owner: isFailureTaker(scope?.host) ? scope.host : windowAtHand(),
    isEcho: signals.some(signal => isEcho(error, signal)) || (isLiveError(error) && codes.includes(error.code)),
  };
}

function isRepeated(error: unknown, owner: FailureTaker | undefined): boolean {
  if (typeof error !== "object" || error === null) return false;
  if (reported.size === 0) setImmediate(() => reported.clear());
  const owners = reported.get(error) ?? new Set();
  reported.set(error, owners);
  const isKnown = owners.has(owner);
  owners.add(owner);
  return isKnown;
}

/** Notes who has thrown in a microtask, until `uncaughtException` has the error. */
function keepContextOfMicrotasks(): void {
  const original = globalThis.queueMicrotask;
  globalThis.queueMicrotask = run => {
    if (typeof run !== "function") return original(run);
    original(() => {
      try {
        run();
      } catch (error) {
        thrown = { error, by: failingAtHand(error) };
        throw error;
      }
    });
  };
}
