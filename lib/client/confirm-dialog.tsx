import { createUniqueId, type JSX, onMount, Show } from "solid-js";
import type { Confirmation } from "../bindings";

/** A question to the user in a dialog of the browser's, over everything else. Escape says no. */
export default function ConfirmDialog(props: {
  confirmation: Confirmation;
  onAnswer: (yes: boolean) => void;
}): JSX.Element {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  return (
    <dialog
      ref={element => (dialog = element)}
      role="alertdialog"
      aria-labelledby={props.confirmation.title === undefined ? id : `${id}-title`}
      aria-describedby={id}
      data-live-confirm=""
      onCancel={event => {
        event.preventDefault();
        props.onAnswer(false);
      }}
    >
      <Show when={props.confirmation.title}>{title => <h2 id={`${id}-title`}>{title()}</h2>}</Show>
      <p id={id}>{props.confirmation.message}</p>
      <button type="button" onClick={() => props.onAnswer(false)}>
        {props.confirmation.no ?? "Cancel"}
      </button>
      <button type="button" onClick={() => props.onAnswer(true)}>
        {props.confirmation.yes ?? "OK"}
      </button>
    </dialog>
  );
}
