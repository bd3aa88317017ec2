const nothing: readonly unknown[] = [];

/**
 * Stands in for an entry of which it is not known yet what it is. Called, it does what `entry` does; read like a store or
 * a live object, it gives what `find` gives or, while that is nothing, an empty list's properties and further stand-ins, so
 * that a view can be built before its object is open.
 */
export function standIn<F extends (...args: never[]) => unknown>(entry: F, find: () => object | undefined): F {
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
      return standIn(
        () => undefined,
        () => {
          const outer = find();
          const inner: unknown = outer && Reflect.get(outer, key);
          return typeof inner === "object" && inner !== null ? inner : undefined;
        },
      );
    },
    has: (target, key) => Reflect.has(find() ?? target, key),
    ownKeys: target => Reflect.ownKeys(find() ?? target),
    getOwnPropertyDescriptor: (target, key) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(find() ?? target, key);
      return descriptor && { ...descriptor, configurable: true };
    },
  });
}
