/** A handler of any return value, or Solid's bound pair `[handler, data]`. */
export type Handler<E> = ((event: E) => unknown) | readonly [(data: never, event: E) => unknown, unknown];

/** Calls a handler in either of its forms and hands back what it returned. */
export function callHandler<E>(handler: Handler<E> | undefined, event: E): unknown {
  if (typeof handler === "function") return handler(event);
  return handler && Reflect.apply(handler[0], undefined, [handler[1], event]);
}
