import { type Accessor, useContext } from "solid-js";
import { type Confirmation, ConnectorContext, type Notice, required } from "./connector";

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
