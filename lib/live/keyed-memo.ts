import { LiveError } from "../errors";
import {
  type Accessor,
  ambient,
  createMemo,
  createRoot,
  getListener,
  getOwner,
  onCleanup,
  runWithOwner,
  untrack,
} from "../reactive";

/** How much a keyed memo keeps. */
export interface KeyedMemoOptions<T> {
  /** How many results are kept that nobody listens to: a whole number from 1. The one that was not used for longest goes. */
  readonly max: number;
  /** Whether a new result is the same as the last, so that nobody need be told. `Object.is` by default. */
  readonly equals?: (a: T, b: T) => boolean;
}

interface Entry<T> {
  readonly read: Accessor<T | undefined>;
  readonly dispose: () => void;
  /** How many computations listen. */
  uses: number;
}

/**
 * A function whose results are kept, one for each argument (the same object, the same primitive), and computed again when
 * a signal that it read has changed: at once where somebody listens, who is told only when the result differs; else
 * when it is asked for again. Results that are listened to are always kept, of others the `max` that were used last.
 *
 * An async function's promise is shared by all who ask while it is under way, and forgotten when it rejects.
 *
 * It belongs to the live object or task that creates it; one that is made outside of them, beside the functions of a
 * module, is shared by all windows and lives as long as the process.
 *
 * Raises `bad-argument` when `max` is no whole number from 1.
 *
 * @example
 * ```ts
 * import { createKeyedMemo, createSignal } from "solid-reflect/server";
 *
 * const [rate] = createSignal(1.08);
 * const inDollars = createKeyedMemo((euros: number) => euros * rate(), { max: 100 });
 * export const sum: number = inDollars(5) + inDollars(7) + inDollars(5);
 * ```
 */
export function createKeyedMemo<K, T>(
  fn: (key: K) => T,
  { max, equals = Object.is }: KeyedMemoOptions<T>,
): (key: K) => T {
  if (!Number.isSafeInteger(max) || max < 1) {
    throw new LiveError("bad-argument", `createKeyedMemo(fn, { max }) was given ${max}. Pass a whole number from 1.`);
  }
  const scope = ambient();
  const owner = getOwner() ?? scope?.owner ?? null;
  const compute = (key: K): T => (scope ? scope.run(() => fn(key)) : fn(key));
  const entries = new Map<K, Entry<T>>();
  /** Those that nobody listens to, the one that was not used for longest first. */
  const idle = new Map<K, Entry<T>>();

  const drop = (key: K, entry: Entry<T>): void => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    idle.delete(key);
  };
  const rest = (key: K, entry: Entry<T>): void => {
    if (entries.get(key) !== entry) return;
    idle.delete(key);
    idle.set(key, entry);
    if (idle.size <= max) return;
    for (const [oldest, unused] of idle) {
      drop(oldest, unused);
      return unused.dispose();
    }
  };
  const create = (key: K): Entry<T> => {
    let isNew = true;
    const entry: Entry<T> = createRoot(dispose => {
      const read = createMemo<T | undefined>(
        previous => {
          // Nobody listens: it would be computed for nobody. What reads nothing is never run again.
          if (!isNew && entry.uses === 0) {
            drop(key, entry);
            return previous;
          }
          const value = compute(key);
          if (value instanceof Promise) value.catch(() => untrack(() => drop(key, entry)));
          return value;
        },
        undefined,
        { equals: (a, b) => equals(a as T, b as T) },
      );
      return { read, dispose, uses: 0 };
    }, owner);
    isNew = false;
    return entry;
  };
  if (owner) {
    runWithOwner(owner, () =>
      onCleanup(() => {
        for (const { dispose } of entries.values()) dispose();
        entries.clear();
        idle.clear();
      }),
    );
  }
  return key => {
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = untrack(() => create(key))));
    const found = entry;
    if (!getListener() || !getOwner()) {
      if (found.uses === 0) rest(key, found);
      try {
        return untrack(found.read) as T;
      } catch (error) {
        // Whoever asks next tries again.
        if (found.uses === 0) drop(key, found);
        throw error;
      }
    }
    found.uses++;
    idle.delete(key);
    onCleanup(() => {
      if (--found.uses === 0) rest(key, found);
    });
    return found.read() as T;
  };
}
