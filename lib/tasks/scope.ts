import { AsyncLocalStorage } from "node:async_hooks";
import { setMaxListeners } from "node:events";
import { type Clock, systemClock } from "../clock";
import { LiveError } from "../errors";
import { type Ambient, createRoot, getOwner, type Owner, provideAmbient, runWithOwner } from "../reactive";

/** What stands behind a tree of scopes: a window, or nothing but the process. */
export interface ScopeHost {
  readonly clock: Clock;
  /** While true, tasks wait: the page was rendered, but no browser has shown up yet. */
  readonly held: boolean;
  /** Calls `run` once, when tasks may start. The returned function takes that back. */
  whenReleased(run: () => void): () => void;
  /** Counts a task that starts; the returned function counts it out. Raises `too-many` when there are too many. */
  admitTask?(): () => void;
  /** A scope that is a live object's has closed. */
  ended?(object: ScopeRole): void;
  /** Takes an error that nobody is waiting for: logs it and tells the user. `what` names the culprit for the log. */
  fail(error: unknown, what: string): void;
}

/** What a scope is the scope of, for who looks at a window from outside. Times are the host's clock. */
export type ScopeRole =
  | { readonly kind: "task" | "stream" | "effect"; readonly name: string; readonly since: number }
  | { readonly kind: "object"; readonly id: number };

/** Stands in where there is no window: in a script or a test of a plain function. */
const processHost: ScopeHost = {
  clock: systemClock,
  held: false,
  whenReleased: () => () => undefined,
  fail(error, what) {
    throw new Error(`${what} failed outside of a window, where nobody can be told.`, { cause: error });
  },
};

/**
 * Owns what is created in it: signals' computations, tasks and further scopes. Closing it aborts and disposes all of
 * them, and only them. A window, a live object, a task and a task group each have one.
 */
export class Scope implements Ambient {
  readonly host: ScopeHost;
  /** Told by who makes the scope; undefined for one that only holds others together. */
  role: ScopeRole | undefined;
  readonly #parent: Scope | undefined;
  #children: Set<Scope> | undefined;
  #controller: AbortController | undefined;
  #root: { owner: Owner; dispose: () => void } | undefined;
  #reason: unknown;

  constructor(host: ScopeHost, parent?: Scope) {
    this.host = host;
    this.#parent = parent;
  }

  /** A scope that ends with this one at the latest. Raises `scope-closed` when this one has ended. */
  child(): Scope {
    this.assertOpen();
    const child = new Scope(this.host, this);
    (this.#children ??= new Set()).add(child);
    return child;
  }

  get closed(): boolean {
    return this.#reason !== undefined;
  }

  /** @throws {LiveError} `scope-closed` when this scope has ended. */
  assertOpen(): void {
    if (this.closed) throw closedError(this.#reason);
  }

  /** Aborted when this scope closes, with the reason. Its listeners run in this scope. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      // As many may listen as there is work to abort; Node would warn of a leak at eleven.
      setMaxListeners(0, this.#controller.signal);
    }
    if (this.closed && !this.#controller.signal.aborted) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  /** Solid's owner of what is created here. */
  get owner(): Owner {
    this.assertOpen();
    this.#root ??= createRoot(dispose => ({ owner: getOwner() as Owner, dispose }), null);
    return this.#root.owner;
  }

  run<T>(fn: () => T): T {
    return storage.run(this, fn);
  }

  /** Like `run`, for work of its own: what it creates is this scope's even if an effect of another is running now. */
  enter<T>(fn: () => T): T {
    return storage.run(this, getOwner() ? () => runWithOwner(null, fn) as T : fn);
  }

  fail(error: unknown, what = "An effect"): void {
    this.host.fail(error, what);
  }

  /** Ends everything in this scope. Closing it twice is harmless; an error in a clean-up is reported, not thrown. */
  close(reason: unknown = new LiveError("cancelled", "What it belonged to has ended.")): void {
    if (this.closed) return;
    this.#reason = reason;
    if (this.#parent) this.#parent.#children?.delete(this);
    const controller = this.#controller;
    // Abort listeners run in this scope, not in that of the code that closes it.
    if (controller) this.enter(() => controller.abort(reason));
    for (const child of this.#children ?? []) child.close(reason);
    this.#children = undefined;
    try {
      this.#root?.dispose();
    } catch (error) {
      this.host.fail(error, "A clean-up");
    }
    this.#root = undefined;
    if (this.role?.kind === "object") this.host.ended?.(this.role);
  }

  /** The scopes right below this one that are open. */
  get children(): Iterable<Scope> {
    return this.#children ?? [];
  }

  /** Says that this is the scope of work which begins now. */
  works(kind: "task" | "stream" | "effect", name: string): void {
    this.role = { kind, name, since: this.host.clock.now() };
  }

  /** Scopes below this one that are open. For leak checks. */
  get size(): number {
    let size = 0;
    for (const child of this.#children ?? []) size += 1 + child.size;
    return size;
  }
}

function closedError(reason: unknown): LiveError {
  return new LiveError(
    "scope-closed",
    "Something was to be created or started in a window, live object or task that has ended. " +
      "Check `signal.aborted` after each `await`, or pass the signal on.",
    { cause: reason },
  );
}

// The server's bundles each have a copy of this module, and a scope of one must be seen from the others.
const KEY = Symbol.for("solid-reflect.scope.1");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Scope | Call> };
const storage = (shared[KEY] ??= new AsyncLocalStorage<Scope | Call>());

/** A call of a callback: code that works in a scope, but for somebody who may not want it any more. */
export interface Call {
  readonly scope: Scope;
  readonly signal: AbortSignal;
}

/** Runs code of a call. What is run by a scope from there on, such as a task, is not the call's. */
export function runAsCall<T>(call: Call, fn: () => T): T {
  return storage.run(call, fn);
}

/** The call that the code at hand works for. */
export function currentCall(): Call | undefined {
  const store = storage.getStore();
  return store && "scope" in store ? store : undefined;
}

let resolve: () => Scope | undefined = () => undefined;

/** Says where code belongs that runs in no scope yet: a server function in a request. */
export function provideScope(resolver: () => Scope | undefined): void {
  resolve = resolver;
}

/** The scope of the code at hand where it runs in one. Unlike {@link currentScope} it makes none for a request. */
export function runningScope(): Scope | undefined {
  const store = storage.getStore();
  return store && "scope" in store ? store.scope : store;
}

/** The scope of the code at hand, also after an `await`. */
export function currentScope(): Scope | undefined {
  return runningScope() ?? resolve();
}

/** The scope of the code at hand, or one of its own for code outside of any window. */
export function scopeOrFree(): Scope {
  return currentScope() ?? new Scope(processHost);
}

provideAmbient(currentScope);
