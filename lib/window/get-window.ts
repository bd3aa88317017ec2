import { LiveError } from "../errors";
import { currentScope, type Task, type TaskFunction, type TaskOptions } from "../tasks";
import type { NoticeLevel } from "../wire";
import type { LiveWindow, WindowState } from "./live-window";

/** The browser tab that live code works for, as that code sees it. */
export interface ServerWindow {
  readonly state: WindowState;
  /** Aborted when the window closes. */
  readonly signal: AbortSignal;
  /**
   * Starts a background task. It belongs to the live object that is being opened or whose callback is running, and
   * ends with it; elsewhere to the window. During SSR it waits until a browser has attached.
   */
  startSoon<T>(fn: TaskFunction<T>, options?: TaskOptions): Task<T>;
  /** Starts a background task that first waits for `ms` milliseconds. */
  after<T>(ms: number, fn: TaskFunction<T>, options?: TaskOptions): Task<T>;
  /** Shows the user a message. */
  notify(message: string, level?: NoticeLevel): void;
  /** Ends the window with all its live objects and tasks. */
  close(): void;
}

/**
 * The window of the code at hand: of the server function, callback or task that is running, also after an `await`.
 * Raises `no-window` anywhere else.
 *
 * @example
 * ```ts
 * import { callback, getWindow, live } from "solid-reflect/server";
 *
 * export async function openBell() {
 *   const ring = callback(() => getWindow().notify("Ding!"));
 *   return live({ ring });
 * }
 * ```
 */
export function getWindow(): ServerWindow {
  const host = currentScope()?.host;
  if (host && "share" in host) return host as LiveWindow;
  if (host && "register" in host) {
    throw new LiveError(
      "no-window",
      "getWindow() was called by what a shared object started itself, which is of no single window. Call it in one of " +
        "its callbacks, or in the server function before `shared(…)`.",
    );
  }
  throw new LiveError(
    "no-window",
    "getWindow() was called outside of a window. Call it in a server function that `createLive` opens, or in a " +
      "callback, task or effect of one; where code of no window runs, take the window as a parameter.",
  );
}
