import { type Accessor, useContext } from "solid-js";
import { type Confirmation, type ConnectionStatus, ConnectorContext, type Notice, required } from "./connector";

/** A signal of how the page stands with its server. */
export interface StatusAccessor extends Accessor<ConnectionStatus> {
  /** Tries to connect now instead of when it is time: for a "Try now" button. */
  readonly retry: () => void;
}

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
export function connectionStatus(): StatusAccessor {
  const connector = required(useContext(ConnectorContext), "connectionStatus");
  return Object.assign(() => connector.status(), { retry: () => connector.probe() });
}

/** The messages to the user that are to be shown, oldest first. */
export interface Notices {
  /** A signal. */
  readonly list: Accessor<readonly Notice[]>;
  /** Takes a message away. */
  dismiss(id: number): void;
  /**
   * A signal: the questions that wait for the user's answer, oldest first. A page that never reads it lets the browser
   * ask, with its own dialog.
   */
  readonly confirmations: Accessor<readonly Confirmation[]>;
  /** Answers a question, which takes it away. */
  answer(id: number, yes: boolean): void;
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
  return {
    list: () => connector.notices(),
    dismiss: id => connector.dismiss(id),
    confirmations: () => connector.browser.confirmations(),
    answer: (id, yes) =>
      connector.browser
        .confirmations()
        .find(each => each.id === id)
        ?.answer(yes),
  };
}
