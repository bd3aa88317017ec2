import type { Owner } from "./solid";

/** Where reactive code belongs when Solid itself no longer knows: after an `await`, Solid has no owner. */
export interface Ambient {
  /** Owns the computations that are created here; disposed with the scope. */
  readonly owner: Owner;
  /** Runs `fn` so that asynchronous work started by it belongs here as well. */
  run<T>(fn: () => T): T;
  /** Takes the error of a computation that failed alone. `what` names it for the log: an effect when not given. */
  fail(error: unknown, what?: string): void;
}

let find: () => Ambient | undefined = () => undefined;

/** Says how to find the scope of the code at hand. Called once, by the layer that owns scopes. */
export function provideAmbient(finder: () => Ambient | undefined): void {
  find = finder;
}

/** The scope of the code at hand, if it runs in one. */
export function ambient(): Ambient | undefined {
  return find();
}
