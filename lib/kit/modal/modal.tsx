import { splitProps, type JSX } from "solid-js";
import { lookKeys, type ConfirmButtonsLook } from "../internal/dialog/dialog-buttons";
import { DialogContent, slotKeys, type DialogSlots } from "../internal/dialog/dialog-content";
import { DialogBody, DialogDescription, DialogFooter, DialogTitle } from "../internal/dialog/dialog-parts";
import { ModalRoot, type ModalRootProps } from "./modal-root";

export type ModalProps = ModalRootProps & ConfirmButtonsLook & DialogSlots;

function ModalBase(props: ModalProps): JSX.Element {
  const [slots, look, own, rest] = splitProps(props, slotKeys, lookKeys, ["children"]);
  return (
    <ModalRoot {...rest}>
      <DialogContent slots={slots} look={look} asks={rest.onConfirm !== undefined}>
        {own.children}
      </DialogContent>
    </ModalRoot>
  );
}

/**
 * A box over the page that has to be dealt with first. It keeps the focus and hands it back, what is in it is not in
 * the page while it is closed, and its middle scrolls where the window is too small. Attributes, `class` and `style` go
 * to the box. Its parts, within `Modal.Root`, are for a composition of one's own.
 *
 * @example
 * <Modal trigger={<Button>Rename</Button>} title="Rename" onConfirm={() => save(name())}><Input aria-label="Name" /></Modal>
 */
export const Modal: typeof ModalBase & {
  Root: typeof ModalRoot;
  Title: typeof DialogTitle;
  Description: typeof DialogDescription;
  Body: typeof DialogBody;
  Footer: typeof DialogFooter;
} = /* @__PURE__ */ Object.assign(ModalBase, {
  Root: ModalRoot,
  Title: DialogTitle,
  Description: DialogDescription,
  Body: DialogBody,
  Footer: DialogFooter,
});
