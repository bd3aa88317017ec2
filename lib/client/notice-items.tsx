import { For, type JSX, lazy, Show } from "solid-js";
import { Portal } from "solid-js/web";
import type { Notices } from "../bindings";

const ConfirmDialog = lazy(() => import("./confirm-dialog"));

/** The items of the list of notices, and the first of the questions, in a dialog beside it. */
export function NoticeItems(props: { readonly notices: Notices }): JSX.Element {
  return (
    <>
      <For each={props.notices.list()}>
        {notice => (
          <li data-level={notice.level}>
            <Show when={notice.title}>
              <strong>{notice.title}</strong>{" "}
            </Show>
            {notice.message}
            <button type="button" aria-label="Dismiss" onClick={() => props.notices.dismiss(notice.id)}>
              ×
            </button>
          </li>
        )}
      </For>
      <Show when={props.notices.confirmations()[0]} keyed>
        {asked => (
          <Portal>
            <ConfirmDialog confirmation={asked} onAnswer={yes => props.notices.answer(asked.id, yes)} />
          </Portal>
        )}
      </Show>
    </>
  );
}
