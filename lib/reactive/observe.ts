import { type Accessor, solid } from "./solid";

/** What {@link createObserver} gives: reads on demand, hears of the first change after a read. */
export interface Observer<T> {
  /** Reads the formula and listens to what it read. Throws what the formula throws, and listens all the same. */
  read(): T;
  /** Whether the last read found any signal to listen to. */
  readonly tracked: boolean;
}

/**
 * Watches a formula lazily: after `onChange` it hears nothing more until `read` is called again, so a thousand changes
 * between two reads cost one call. Belongs to the current owner.
 */
export function createObserver<T>(formula: Accessor<T>, onChange: () => void): Observer<T> {
  const track = solid.createReaction(onChange);
  let tracked = false;
  return {
    read() {
      let value: T | undefined;
      let failure: { error: unknown } | undefined;
      track(() => {
        try {
          value = formula();
        } catch (error) {
          failure = { error };
        }
        tracked = listensToSomething(solid.getListener());
      });
      if (failure) throw failure.error;
      return value as T;
    },
    get tracked() {
      return tracked;
    },
  };
}

function listensToSomething(listener: unknown): boolean {
  const sources = (listener as { sources?: unknown[] | null } | null)?.sources;
  return Array.isArray(sources) && sources.length > 0;
}
