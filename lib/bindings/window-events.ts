import { getOwner, onCleanup, runWithOwner, useContext } from "solid-js";
import { ConnectorContext, required } from "./connector";

/** Events by name with what they carry, declared once for both sides. */
export interface PageEventTypes {
  readonly toBrowser?: object;
  readonly toServer?: object;
}

type Direction<E extends PageEventTypes, D extends keyof PageEventTypes> = Exclude<E[D], undefined>;

/** The events of an application between a page and its window on the server. */
export interface PageEvents<E extends PageEventTypes> {
  /**
   * Tells the server's listeners, also when the connection is cut at the moment. Raises `window-closed` while the page
   * shows no live object, and `too-many` when too many wait for a connection.
   */
  emit<K extends keyof Direction<E, "toServer"> & string>(name: K, value: Direction<E, "toServer">[K]): void;
  /** Calls `handler` for each event of that name, until the returned function is called or the component goes. */
  on<K extends keyof Direction<E, "toBrowser"> & string>(
    name: K,
    handler: (value: Direction<E, "toBrowser">[K]) => void,
  ): () => void;
}

/**
 * The application's own events, as `getWindow().events` has them on the server. An event that nobody listens to is
 * nobody's; what must not be missed is a value of a live object.
 *
 * @example
 * ```tsx
 * import { createWindowEvents } from "solid-reflect";
 *
 * export interface ChatEvents {
 *   toBrowser: { rang: { by: string } };
 *   toServer: { typing: boolean };
 * }
 *
 * export function Bell(props: { onRing: (by: string) => void }) {
 *   const events = createWindowEvents<ChatEvents>();
 *   events.on("rang", ({ by }) => props.onRing(by));
 *   return <input onInput={() => events.emit("typing", true)} />;
 * }
 * ```
 */
export function createWindowEvents<E extends PageEventTypes>(): PageEvents<E> {
  const { browser } = required(useContext(ConnectorContext), "createWindowEvents");
  const owner = getOwner();
  return {
    emit: (name, value) => browser.emit(name, value),
    on(event, hear) {
      const remove = browser.declare({ event, hear });
      runWithOwner(owner, () => onCleanup(remove));
      return remove;
    },
  };
}
