import type { Waiting } from "./waiting";

const nothing: readonly unknown[] = [];

/** What the parts of an entry read while it is not known what it is. */
const UNKNOWN: Readonly<Record<string, unknown>> = {
  pending: false,
  error: undefined,
  progress: undefined,
  status: "idle",
  dropped: 0,
};

/**
 * Stands in for an entry of which it is not known yet what it is. Called, it does what `entry` does; read like a store or
 * a live object, it gives what `find` gives or, while that is nothing, an empty list's properties and further stand-ins, so
 * that a view can be built before its object is open. What is taken out of it before goes on to work afterwards.
 */
export function standIn<F extends (...args: never[]) => unknown>(
  entry: F,
  find: () => object | undefined,
  waiting: Waiting | undefined,
): F {
  return new Proxy(entry, {
    get(target, key) {
      const found = find();
      if (found) return Reflect.get(found, key);
      if (key in target && key !== "length" && key !== "name") return Reflect.get(target, key);
      if (key in nothing) {
        const value: unknown = Reflect.get(nothing, key);
        return typeof value === "function" ? value.bind(nothing) : value;
      }
      if (typeof key === "symbol" || key === "then") return undefined;
      return inner(find, key, waiting);
    },
    has: (target, key) => Reflect.has(find() ?? target, key),
    ownKeys: target => Reflect.ownKeys(find() ?? target),
    getOwnPropertyDescriptor: (target, key) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(find() ?? target, key);
      return descriptor && { ...descriptor, configurable: true };
    },
  });
}

/** Stands in for what `find` is going to have at `key`: a store's node or value, a view, an entry of one, or its part. */
function inner(find: () => object | undefined, key: string, waiting: Waiting | undefined): unknown {
  const known = (): unknown => {
    const outer = find();
    return outer && Reflect.get(outer, key);
  };
  const call = (...given: unknown[]): unknown => {
    const real = known();
    if (typeof real === "function") return (real as typeof call)(...given);
    if (Object.hasOwn(UNKNOWN, key)) return UNKNOWN[key];
    return waiting?.call(given, () => (known() as typeof call)(...given));
  };
  return standIn(
    call,
    () => {
      const value = known();
      return (typeof value === "object" && value !== null) || typeof value === "function" ? value : undefined;
    },
    waiting,
  );
}
