import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./modal.css";
import { useStrings } from "../internal/config";
import { createDialog, dialogKeys } from "../internal/dialog/create-dialog";
import { DialogFrame } from "../internal/dialog/dialog-frame";
import type { DialogOptions } from "../internal/dialog/types";
import { mergeStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";
import { dialog as english } from "../locale/english-strings";

export type ModalRootProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title" | "role" | "aria-label"> &
  DialogOptions & {
    /** How wide it is at most. "medium" unless given. */
    size?: Size;
    /** A width of its own, any CSS length; never wider than the window. */
    width?: string;
    /** In the middle of the window instead of near its top. */
    centred?: boolean;
    /** Shows a close button. True unless given. */
    closable?: boolean;
  };

/** The box without anything in it, for a composition of one's own from the parts. */
export function ModalRoot(props: ModalRootProps): JSX.Element {
  const [dialog, own, rest] = splitProps(props, dialogKeys, [
    "size",
    "width",
    "centred",
    "closable",
    "style",
    "children",
  ]);
  const strings = useStrings("dialog", english);
  const state = createDialog(dialog, () => true);
  return (
    <>
      {state.trigger()}
      <DialogFrame
        {...rest}
        state={state}
        kind="kit-modal"
        backdrop
        closeLabel={(own.closable ?? true) ? strings().close : undefined}
        look={{ "data-size": own.size ?? "medium", "data-centred": own.centred ? "" : undefined }}
        style={mergeStyle({ "inline-size": own.width }, own.style)}
      >
        {own.children}
      </DialogFrame>
    </>
  );
}
