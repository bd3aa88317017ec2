import type { StandardSchemaV1 } from "@standard-schema/spec";
import { validate } from "../live";
import { onCleanup } from "../reactive";
import type { Scope } from "../tasks";

/**
 * Events by name with what they carry, declared once for both sides.
 *
 * @example
 * ```ts
 * import { createSignal, getWindow, live } from "solid-reflect/server";
 *
 * interface Events {
 *   readonly toBrowser: { saved: { at: Date } };
 *   readonly toServer: { key: string };
 * }
 *
 * export async function openKeys() {
 *   const events = getWindow().events<Events>();
 *   const [last, setLast] = createSignal("");
 *   events.on("key", key => {
 *     setLast(key);
 *     events.emit("saved", { at: new Date() });
 *   });
 *   return live({ last });
 * }
 * ```
 */
export interface EventTypes {
  /** Events that the server sends: each name with the type of what it carries. */
  readonly toBrowser?: object;
  /** Events that the page sends. */
  readonly toServer?: object;
}

type Direction<E extends EventTypes, D extends keyof EventTypes> = Exclude<E[D], undefined>;

/** How an event of the page is checked. */
export interface EventOptions<T> {
  /**
   * Standard Schema for what the event carries. A client may send anything, so declare one wherever a wrong value could
   * do harm; an event that does not fit is refused, and the user is told why.
   */
  readonly schema?: StandardSchemaV1<unknown, T>;
}

/** The events of an application between a window's code and the scripts of its page. */
export interface WindowEvents<E extends EventTypes> {
  /**
   * Tells the page's listeners, also when the tab is away at the moment. False when it was not sent: the tab has gone,
   * or it is away and too much waits for it. What must never be missed is a value of a live object.
   */
  emit<K extends keyof Direction<E, "toBrowser"> & string>(name: K, value: Direction<E, "toBrowser">[K]): boolean;
  /**
   * Calls `handler` for each event of that name, until the returned function is called or what has registered it ends.
   * One that fails is told like a task that fails; the others go on.
   */
  on<K extends keyof Direction<E, "toServer"> & string>(
    name: K,
    handler: (value: Direction<E, "toServer">[K]) => unknown,
    options?: EventOptions<Direction<E, "toServer">[K]>,
  ): () => void;
}

interface Handler {
  readonly name: string;
  readonly scope: Scope;
  readonly run: (value: unknown) => unknown;
}

/** What runs handlers: counts them, so that a client cannot start any number at once. */
export type RunHandler = (name: string, scope: Scope, run: () => Promise<unknown>) => void;

/** Who listens to a window's events. Names that nobody listens to are nobody's events. */
export class EventHandlers {
  readonly #handlers = new Set<Handler>();

  /** Registers a handler that belongs to `scope`. */
  add(
    name: string,
    scope: Scope,
    handler: (value: never) => unknown,
    schema: StandardSchemaV1 | undefined,
  ): () => void {
    const run = async (value: unknown): Promise<unknown> => {
      const checked = schema ? await validate(schema, value, `The event "${name}" carries what it may not: `) : value;
      return handler(checked as never);
    };
    const entry = { name, scope, run };
    const remove = (): void => void this.#handlers.delete(entry);
    onCleanup(remove);
    this.#handlers.add(entry);
    return remove;
  }

  dispatch(name: string, value: unknown, runHandler: RunHandler): void {
    for (const handler of [...this.#handlers]) {
      if (handler.name === name) runHandler(name, handler.scope, async () => handler.run(value));
    }
  }
}
