import { createUniqueId, type JSX, onMount, Show } from "solid-js";
import { type Confirmation, createNotices } from "solid-reflect";
import { Button, Space, Title } from "solid-reflect/kit";

/** Asks the user what the server wants to know, one question at a time. */
export function SiteConfirmations(): JSX.Element {
  const notices = createNotices();
  return (
    <Show when={notices.confirmations()[0]} keyed>
      {confirmation => <Question confirmation={confirmation} onAnswer={yes => notices.answer(confirmation.id, yes)} />}
    </Show>
  );
}

/** The browser's own modal dialog: it keeps the focus, and Escape says no. */
function Question(props: { confirmation: Confirmation; onAnswer: (yes: boolean) => void }): JSX.Element {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  return (
    <dialog
      ref={element => (dialog = element)}
      class="site-question"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={id}
      onCancel={event => {
        event.preventDefault();
        props.onAnswer(false);
      }}
    >
      <Title level={2} id={`${id}-title`}>
        {props.confirmation.title ?? "Please confirm"}
      </Title>
      <p id={id}>{props.confirmation.message}</p>
      <Space>
        <Button onClick={() => props.onAnswer(false)}>{props.confirmation.no ?? "Cancel"}</Button>
        <Button variant="solid" onClick={() => props.onAnswer(true)}>
          {props.confirmation.yes ?? "OK"}
        </Button>
      </Space>
    </dialog>
  );
}
