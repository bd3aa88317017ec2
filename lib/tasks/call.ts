import { setMaxListeners } from "node:events";
import { LiveError } from "../errors";
import { type Call, currentCall, currentScope, runAsCall, type Scope, scopeOrFree } from "./scope";

/**
 * One run of a callback for a client, as the code in it can ask about. Unlike a task it has no scope: what a callback
 * creates or starts belongs to its live object and lives on after the call.
 */
export class CallContext implements Call {
  readonly scope: Scope;
  #controller: AbortController | undefined;
  #reason: unknown;
  #ended = false;
  #stopListening: (() => void) | undefined;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** Aborted when nobody wants the call's outcome any more, and when its live object ends while it runs. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      setMaxListeners(0, this.#controller.signal);
      // Made when it is asked for, since most calls never are; and most that are have only just begun.
      if (this.aborted) this.#controller.abort(this.#reason);
      else if (this.scope.closed) this.abort(this.scope.signal.reason);
      else if (!this.#ended) this.#listen();
    }
    return this.#controller.signal;
  }

  get aborted(): boolean {
    return this.#reason !== undefined;
  }

  get reason(): unknown {
    return this.#reason;
  }

  abort(reason: unknown): void {
    if (this.aborted || this.#ended) return;
    this.#reason = reason;
    const controller = this.#controller;
    if (controller) this.run(() => controller.abort(reason));
    this.end();
  }

  /** The work has ended: its signal is not aborted any more. */
  end(): void {
    this.#ended = true;
    this.#stopListening?.();
  }

  #listen(): void {
    const { signal } = this.scope;
    const end = (): void => this.abort(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    this.#stopListening = () => signal.removeEventListener("abort", end);
  }

  /** Runs code of the call. */
  run<T>(fn: () => T): T {
    return runAsCall(this, fn);
  }
}

/** A scope for work that its caller waits for: it ends with the scope at hand, or with the call that is running. */
export function awaitedScope(): Scope {
  const signal = currentCall()?.signal;
  if (signal?.aborted) throw signal.reason;
  const scope = scopeOrFree().child();
  if (!signal) return scope;
  const abort = (): void => scope.close(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  scope.signal.addEventListener("abort", () => signal.removeEventListener("abort", abort), { once: true });
  return scope;
}

/**
 * The signal of the call that is running: aborted when another call takes its place (`concurrency: "latest"`), when the
 * view cancels it, and when its live object ends. Pass it to `fetch` and whatever else takes its time; `sleep`,
 * `deadline` and `taskGroup` listen to it by themselves. Where a callback's function is called by server code it is the
 * signal of the task or live object which that belongs to.
 *
 * Raises `no-window` outside of any of them.
 *
 * @example
 * ```ts
 * import { callback, callSignal } from "solid-reflect/server";
 *
 * export const search = callback(
 *   async (text: string) => {
 *     const reply = await fetch(`http://localhost:4000/?q=${encodeURIComponent(text)}`, { signal: callSignal() });
 *     return reply.text();
 *   },
 *   { concurrency: "latest" },
 * );
 * ```
 */
export function callSignal(): AbortSignal {
  const signal = currentCall()?.signal ?? currentScope()?.signal;
  if (signal) return signal;
  throw new LiveError(
    "no-window",
    "callSignal() was called outside of a call. Call it in the function of a callback, in the same call or after an " +
      "`await` in it; where code of no window runs, take the signal as a parameter.",
  );
}
