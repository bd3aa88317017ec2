import { For, createSignal, onCleanup, onMount, untrack, type JSX } from "solid-js";
import "./confirm.css";
import { glyphForTone } from "../internal/glyph-for-tone";
import { Modal } from "../modal/modal";
import type { Confirm, ConfirmContent, ConfirmEntry } from "./create-confirm";

export type ConfirmHostProps = {
  /** What asks, made with `createConfirm`. One host for each. */
  confirm: Confirm;
};

const draw = (content: ConfirmContent | undefined): JSX.Element =>
  typeof content === "function" ? content() : content;

function Question(props: { entry: ConfirmEntry; onGone: () => void }): JSX.Element {
  const { options, answer } = untrack(() => props.entry);
  const [open, setOpen] = createSignal(true);
  let yes = true;
  return (
    <Modal
      class="kit-confirm"
      role="alertdialog"
      size={options.size ?? "small"}
      closable={false}
      open={open()}
      onCancel={() => (yes = false)}
      onOpenChange={next => {
        setOpen(next);
        if (!next) answer(yes);
      }}
      afterClose={() => props.onGone()}
      onConfirm={() => options.onConfirm?.()}
      title={
        <>
          <span data-part="icon" data-tone={options.tone ?? "warning"} aria-hidden="true">
            {glyphForTone(options.tone ?? "warning")}
          </span>
          <span>{draw(options.title)}</span>
        </>
      }
      description={draw(options.content)}
      tone={options.tone}
      confirmLabel={options.confirmLabel}
      cancelLabel={options.cancelLabel}
    />
  );
}

/**
 * Draws what its `confirm` asks, the question asked last on top. Put it once into the page.
 *
 * @example
 * <ConfirmHost confirm={confirm} />
 */
export function ConfirmHost(props: ConfirmHostProps): JSX.Element {
  const store = untrack(() => props.confirm.store);
  onMount(() => onCleanup(store.attend()));
  return <For each={store.entries()}>{entry => <Question entry={entry} onGone={() => store.remove(entry)} />}</For>;
}
