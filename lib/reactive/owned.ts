import { ambient } from "./ambient";
import { type Accessor, type EffectFunction, type MemoOptions, solid } from "./solid";

/** A memo's value when its function threw. */
class Failure {
  constructor(readonly error: unknown) {}
}

/** Runs `create` under Solid's owner or, where Solid has lost it, under the scope of the code at hand. */
function owned<T>(create: () => T): T {
  if (solid.getOwner()) return create();
  const scope = ambient();
  return scope ? (solid.runWithOwner(scope.owner, create) as T) : create();
}

/**
 * A derived value, computed again when what it read has changed, and told on only when it differs.
 *
 * Unlike Solid's own, it belongs to the live object or task that creates it even after an `await`, and one whose
 * function throws fails alone: who reads it gets the error, its siblings still update, and it recovers with its inputs.
 * Its function runs in that scope, whoever has changed what it reads.
 *
 * @example
 * ```ts
 * import { createMemo, createSignal } from "solid-reflect/server";
 *
 * const [celsius, setCelsius] = createSignal(20);
 * const fahrenheit = createMemo(() => (celsius() * 9) / 5 + 32);
 * setCelsius(25);
 * export const warm: boolean = fahrenheit() > 70;
 * ```
 */
export function createMemo<T>(fn: (previous: T | undefined) => T, initial?: T, options?: MemoOptions<T>): Accessor<T> {
  let last = initial;
  const scope = ambient();
  const same = options?.equals ?? Object.is;
  // An `equals` that throws would stop the update of everything else that changes in the same step.
  const isSame = (a: T, b: T): boolean => {
    try {
      return same !== false && same(a, b);
    } catch (error) {
      if (!scope) throw error;
      scope.fail(error, "`equals` of a memo");
      return false;
    }
  };
  const equals =
    same === false
      ? false
      : (a: T | Failure, b: T | Failure) => !(a instanceof Failure) && !(b instanceof Failure) && isSame(a, b);
  const read = owned(() =>
    solid.createMemo<T | Failure | undefined, T | Failure | undefined>(
      () => {
        try {
          return (last = scope ? scope.run(() => fn(last)) : fn(last));
        } catch (error) {
          return new Failure(error);
        }
      },
      undefined,
      { equals: equals as MemoOptions<T | Failure | undefined>["equals"] },
    ),
  );
  return () => {
    const value = read();
    if (value instanceof Failure) throw value.error;
    return value as T;
  };
}

/** Makes an effect's function fail alone and keep the scope it was created in. */
function guarded<T>(fn: EffectFunction<T | undefined, T>): EffectFunction<T | undefined, T | undefined> {
  const scope = ambient();
  return previous => {
    try {
      return scope ? scope.run(() => fn(previous)) : fn(previous);
    } catch (error) {
      if (!scope) throw error;
      scope.fail(error);
      return previous;
    }
  };
}

/**
 * Runs `fn` now and again whenever what it read has changed, until its live object or task ends. An error it throws is
 * reported like a task's: logged on the server and shown to the user, while everything else goes on.
 *
 * @example
 * ```ts
 * import { createEffect, createSignal } from "solid-reflect/server";
 *
 * const [count] = createSignal(0);
 * createEffect(() => console.log("count is", count()));
 * ```
 */
export function createEffect<T>(fn: EffectFunction<T | undefined, T>): void {
  owned(() => solid.createEffect(guarded(fn)));
}

/**
 * Like {@link createEffect}, but runs at once, and then before effects, in the same step as memos: for setting one signal
 * from another. A {@link createMemo} is better wherever the value can be derived.
 *
 * @example
 * ```ts
 * import { createComputed, createSignal } from "solid-reflect/server";
 *
 * const [name, setName] = createSignal("Ada");
 * const [edited, setEdited] = createSignal("");
 * createComputed(() => setEdited(name()));
 * setName("Grace");
 * export const isReset: boolean = edited() === "Grace";
 * ```
 */
export function createComputed<T>(fn: EffectFunction<T | undefined, T>): void {
  owned(() => solid.createComputed(guarded(fn)));
}

/**
 * Runs `fn` when the live object, task or effect that is running ends, and before an effect runs again. It runs in the
 * scope that it was registered in; an error it throws is reported like an effect's, and the other clean-ups still run.
 *
 * @example
 * ```ts
 * import { onCleanup } from "solid-reflect/server";
 *
 * export function every(ms: number, run: () => void): void {
 *   const timer = setInterval(run, ms);
 *   onCleanup(() => clearInterval(timer));
 * }
 * ```
 */
export function onCleanup(fn: () => void): void {
  const scope = ambient();
  // Solid gives up on a node at the first clean-up that throws: the rest of it would live on.
  const clean = (): void => {
    try {
      if (scope) scope.run(fn);
      else fn();
    } catch (error) {
      if (!scope) throw error;
      scope.fail(error, "A clean-up");
    }
  };
  owned(() => solid.onCleanup(clean));
}
