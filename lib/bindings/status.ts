import { type Accessor, useContext } from "solid-js";
import { type ConnectionStatus, ConnectorContext, type Notice, required } from "./connector";

/**
 * How the page stands with its server, as a signal.
 *
 * @example
 * ```tsx
 * import { connectionStatus } from "solid-reflect";
 *
 * export function Lamp() {
 *   const status = connectionStatus();
 *   return <span title={status()}>{status() === "online" ? "●" : "○"}</span>;
 * }
 * ```
 */
export function connectionStatus(): Accessor<ConnectionStatus> {
  const connector = required(useContext(ConnectorContext), "connectionStatus");
  return () => connector.status();
}

/** The messages to the user that are to be shown, oldest first. */
export interface Notices {
  /** A signal. */
  readonly list: Accessor<readonly Notice[]>;
  /** Takes a message away. */
  dismiss(id: number): void;
}

/**
 * What the server wants the user to know: to be shown by a component of your own, with `<LiveRoot notices={false}>`.
 *
 * @example
 * ```tsx
 * import { For } from "solid-js";
 * import { createNotices } from "solid-reflect";
 *
 * export function Messages() {
 *   const notices = createNotices();
 *   return (
 *     <For each={notices.list()}>
 *       {notice => <button onClick={() => notices.dismiss(notice.id)}>{notice.message}</button>}
 *     </For>
 *   );
 * }
 * ```
 */
export function createNotices(): Notices {
  const connector = required(useContext(ConnectorContext), "createNotices");
  return { list: () => connector.notices(), dismiss: id => connector.dismiss(id) };
}
