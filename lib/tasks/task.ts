import { LiveError } from "../errors";
import type { Scope } from "./scope";

/** What a task's function is given. */
export interface TaskContext {
  /** Aborted when the task is cancelled or what it belongs to ends. Pass it to `fetch`, `sleep`, `openSocket`. */
  readonly signal: AbortSignal;
}

/** The work of a task. It ends with the task, so that what it awaits should listen to `signal`. */
export type TaskFunction<T> = (context: TaskContext) => T | Promise<T>;

/** How a task stands: `waiting` until it may start, then `running`, then one of the others for good. */
export type TaskStatus = "waiting" | "running" | "done" | "failed" | "cancelled";

/**
 * Asynchronous work that was started and belongs to a scope.
 *
 * @example
 * ```ts
 * import { callback, live, sleep, startSoon, type Task } from "solid-reflect/server";
 *
 * export async function openReminder() {
 *   let waiting: Task | undefined;
 *   const start = callback(() => {
 *     waiting?.cancel();
 *     waiting = startSoon(() => sleep(60_000), { name: "reminder" });
 *   });
 *   return live({ start });
 * }
 * ```
 */
export interface Task<T = void> {
  /** How it stands now. Not a signal. */
  readonly status: TaskStatus;
  /** What the function returned. Rejects when it failed, or with `cancelled`; need not be waited for. */
  readonly result: Promise<T>;
  /** Aborts the task's signal. Harmless when it has ended. */
  cancel(): void;
}

/** How a task is called where it is told of. */
export interface TaskOptions {
  /** Names the task in the server's log. */
  readonly name?: string;
}

const cancelled = (): LiveError => new LiveError("cancelled", "The task was cancelled before it had ended.");

/**
 * Starts `fn` in a scope of its own below `parent`: soon, and not before the window is attached. An error it throws
 * goes to the window, which logs it and tells the user.
 *
 * With `onFailure` it goes there instead: then somebody waits for the task, perhaps a server function with its page, so
 * that the task does not wait for the window.
 */
export function startTask<T>(
  parent: Scope,
  fn: TaskFunction<T>,
  { name = fn.name || "unnamed" }: TaskOptions = {},
  onFailure?: (error: unknown) => void,
): Task<T> {
  const ended = parent.closed ? undefined : parent.host.admitTask?.();
  const scope = parent.child();
  scope.works("task", name);
  let status: TaskStatus = "waiting";

  const result = new Promise<T>((resolve, reject) => {
    const end = (): void => {
      status = "cancelled";
      reject(cancelled());
    };
    const start = (): void => {
      scope.signal.removeEventListener("abort", abandon);
      if (scope.closed) return end();
      status = "running";
      scope
        .run(async () => fn({ signal: scope.signal }))
        .then(
          value => {
            status = "done";
            scope.close();
            resolve(value);
          },
          (error: unknown) => {
            // After an abort whatever is thrown is the abort's echo.
            if (scope.closed) return end();
            status = "failed";
            scope.close();
            reject(error as Error);
            if (onFailure) onFailure(error);
            else parent.host.fail(error, `Task "${name}"`);
          },
        );
    };
    const forget = parent.host.held && !onFailure ? parent.host.whenReleased(start) : undefined;
    const abandon = (): void => {
      if (!forget) return;
      forget();
      end();
    };
    scope.signal.addEventListener("abort", abandon, { once: true });
    if (!forget) queueMicrotask(start);
  });
  void result.catch(() => undefined).then(() => ended?.());

  return {
    get status() {
      return status;
    },
    result,
    cancel: () => scope.close(cancelled()),
  };
}
