import { Show, children, type JSX } from "solid-js";
import { ConfirmButtons, type ConfirmButtonsLook } from "./dialog-buttons";
import { useDialog } from "./dialog-context";
import { DialogBody, DialogDescription, DialogFooter, DialogTitle } from "./dialog-parts";

/** What is drawn of a dialog whose content is given by props. */
export type DialogSlots = {
  /** Names it. Without one give an `aria-label`. */
  title?: JSX.Element;
  /** A line or two beneath the title. */
  description?: JSX.Element;
  /** Beside the title, such as buttons. */
  extra?: JSX.Element;
  /** The line at the end, which does not scroll; `false` for none. Two buttons unless given, if there is an `onConfirm`. */
  footer?: JSX.Element;
};

export const slotKeys = ["title", "description", "extra", "footer"] as const satisfies readonly (keyof DialogSlots)[];

type DialogContentProps = {
  slots: DialogSlots;
  look: ConfirmButtonsLook;
  /** Whether there is something to confirm. */
  asks: boolean;
  children: JSX.Element;
};

/** Header, body and footer; each slot is built once, and only while the dialog is open. */
export function DialogContent(props: DialogContentProps): JSX.Element {
  const state = useDialog();
  const title = children(() => props.slots.title);
  const description = children(() => props.slots.description);
  const extra = children(() => props.slots.extra);
  const footer = children(() => props.slots.footer);
  const content = children(() => props.children);
  const buttons = (): JSX.Element => (
    <ConfirmButtons look={props.look} busy={state.busy()} onConfirm={state.confirm} onCancel={state.cancel} />
  );
  return (
    <>
      <Show when={title.toArray().length > 0 || extra.toArray().length > 0}>
        <div class="kit-dialog-header" data-part="header">
          <Show when={title.toArray().length > 0}>
            <DialogTitle>{title()}</DialogTitle>
          </Show>
          <div data-part="extra">{extra()}</div>
        </div>
      </Show>
      <Show when={description.toArray().length > 0}>
        <DialogDescription>{description()}</DialogDescription>
      </Show>
      <Show when={content.toArray().length > 0}>
        <DialogBody>{content()}</DialogBody>
      </Show>
      <Show when={footer() !== false && (footer.toArray().length > 0 || props.asks)}>
        <DialogFooter>
          <Show when={footer.toArray().length > 0} fallback={buttons()}>
            {footer()}
          </Show>
        </DialogFooter>
      </Show>
    </>
  );
}
