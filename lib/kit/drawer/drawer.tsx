import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./drawer.css";
import { useStrings } from "../internal/config";
import { createDialog, dialogKeys } from "../internal/dialog/create-dialog";
import { lookKeys, type ConfirmButtonsLook } from "../internal/dialog/dialog-buttons";
import { DialogContent, slotKeys, type DialogSlots } from "../internal/dialog/dialog-content";
import { DialogFrame } from "../internal/dialog/dialog-frame";
import type { DialogOptions } from "../internal/dialog/types";
import { mergeStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";
import { dialog as english } from "../locale/english-strings";

export type DrawerProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title" | "role" | "aria-label"> &
  DialogOptions &
  DialogSlots &
  ConfirmButtonsLook & {
    /** Which edge of the window it comes from: "start" and "end" follow the line. "end" unless given. */
    placement?: "start" | "end" | "top" | "bottom";
    /** How far it reaches into the window: a step, or any CSS length. "medium" unless given. */
    size?: Size | (string & {});
    /** Shows a close button. True unless given. */
    closable?: boolean;
    /** `false` leaves the page in use beside it: nothing covers it, and it scrolls. */
    modal?: boolean;
  };

const steps: readonly string[] = ["small", "medium", "large"];

/**
 * A panel that comes from an edge of the window, over the page or beside it. It keeps the focus and hands it back, and
 * what is in it is not in the page while it is closed. Attributes, `class` and `style` go to the panel.
 *
 * @example
 * <Drawer trigger={<Button>Filters</Button>} title="Filters" footer={<Button>Apply</Button>}>…</Drawer>
 */
export function Drawer(props: DrawerProps): JSX.Element {
  const [dialog, slots, look, own, rest] = splitProps(props, dialogKeys, slotKeys, lookKeys, [
    "placement",
    "size",
    "closable",
    "modal",
    "style",
    "children",
  ]);
  const strings = useStrings("dialog", english);
  const modal = (): boolean => own.modal ?? true;
  const state = createDialog(dialog, modal);
  const size = (): string => own.size ?? "medium";
  const reach = (): string | undefined => (steps.includes(size()) ? undefined : size());
  return (
    <>
      {state.trigger()}
      <DialogFrame
        {...rest}
        state={state}
        kind="kit-drawer"
        backdrop={modal()}
        closeLabel={(own.closable ?? true) ? strings().close : undefined}
        look={{ "data-placement": own.placement ?? "end", "data-size": reach() === undefined ? size() : "own" }}
        style={mergeStyle({ "--kit-drawer-reach": reach() }, own.style)}
      >
        <DialogContent slots={slots} look={look} asks={dialog.onConfirm !== undefined}>
          {own.children}
        </DialogContent>
      </DialogFrame>
    </>
  );
}
