import { type Accessor, solid } from "./solid";

/** Watches a formula: reads on demand, hears of the first change after a read. See {@link createObserver}. */
export class Observer<T> {
  readonly formula: Accessor<T>;
  /** Whether the last read found any signal to listen to. */
  tracked = false;
  readonly #track: (read: () => void) => void;

  constructor(formula: Accessor<T>, onChange: () => void) {
    this.formula = formula;
    this.#track = solid.createReaction(onChange);
  }

  /** Reads the formula and listens to what it read. Throws what the formula throws, and listens all the same. */
  read(): T {
    let value: T | undefined;
    let failure: { error: unknown } | undefined;
    this.#track(() => {
      try {
        value = this.formula();
      } catch (error) {
        failure = { error };
      }
      this.tracked = listensToSomething(solid.getListener());
    });
    if (failure) throw failure.error;
    return value as T;
  }
}

/**
 * Watches a formula lazily: after `onChange` it hears nothing more until `read` is called again, so a thousand changes
 * between two reads cost one call. Belongs to the current owner.
 */
export function createObserver<T>(formula: Accessor<T>, onChange: () => void): Observer<T> {
  return new Observer(formula, onChange);
}

function listensToSomething(listener: unknown): boolean {
  const sources = (listener as { sources?: unknown[] | null } | null)?.sources;
  return Array.isArray(sources) && sources.length > 0;
}
