import { For, type JSX, lazy, Show } from "solid-js";
import { Portal } from "solid-js/web";
import type { Connector } from "../bindings";

const ConfirmDialog = lazy(() => import("./confirm-dialog"));

/** The items of the list of notices, and the first of the questions, in a dialog beside it. */
export function NoticeItems(props: { readonly connector: Connector }): JSX.Element {
  return (
    <>
      <For each={props.connector.notices()}>
        {notice => (
          <li data-level={notice.level}>
            <Show when={notice.title}>
              <strong>{notice.title}</strong>{" "}
            </Show>
            {notice.message}
            <button type="button" aria-label="Dismiss" onClick={() => props.connector.dismiss(notice.id)}>
              ×
            </button>
          </li>
        )}
      </For>
      <Show when={props.connector.browser.confirmations()[0]} keyed>
        {asked => (
          <Portal>
            <ConfirmDialog confirmation={asked} onAnswer={yes => asked.answer(yes)} />
          </Portal>
        )}
      </Show>
    </>
  );
}
