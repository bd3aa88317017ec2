import { callHandler, type Handler } from "./call-handler";

const isHandler = (value: unknown): value is Handler<unknown> => typeof value === "function" || Array.isArray(value);

/**
 * A machine's attributes for a part, with the caller's event handlers called before the machine's own. A handler that
 * prevents the default keeps the machine out. Spread the result after the caller's attributes.
 */
export function withHandlers<P extends object>(given: object, part: P): P {
  const composed: Record<string, unknown> = {};
  for (const [name, own] of Object.entries(part)) {
    const theirs: unknown = Reflect.get(given, name);
    if (typeof own !== "function" || !isHandler(theirs)) continue;
    composed[name] = (event: unknown): void => {
      callHandler(theirs, event);
      own(event);
    };
  }
  return { ...part, ...composed };
}
