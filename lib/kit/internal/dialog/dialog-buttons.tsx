import type { JSX } from "solid-js";
import { Button, type ButtonProps } from "../../button/button";
import { useStrings } from "../config";
import type { Tone } from "../vocabulary";
import { dialog as english } from "../../locale/english-strings";

/** What is said on a pair of buttons. */
export type ConfirmButtonsLook = {
  /** "OK" in the reader's language unless given. */
  confirmLabel?: JSX.Element;
  /** "Cancel" in the reader's language unless given; `false` leaves the button out. */
  cancelLabel?: JSX.Element;
  /** What confirming means: "danger" where something is lost. "accent" unless given. */
  tone?: Tone;
  /** More for the confirming button, such as `disabled`. */
  confirmProps?: Partial<ButtonProps>;
  cancelProps?: Partial<ButtonProps>;
};

/** The names of `ConfirmButtonsLook`. */
export const lookKeys = [
  "confirmLabel",
  "cancelLabel",
  "tone",
  "confirmProps",
  "cancelProps",
] as const satisfies readonly (keyof ConfirmButtonsLook)[];

type ConfirmButtonsProps = {
  look: ConfirmButtonsLook;
  busy: boolean;
  size?: ButtonProps["size"];
  onConfirm: () => void;
  onCancel: () => void;
};

/** Back and on, in this order: the one that does no harm has the focus first. */
export function ConfirmButtons(props: ConfirmButtonsProps): JSX.Element {
  const strings = useStrings("dialog", english);
  return (
    <>
      {props.look.cancelLabel === false ? undefined : (
        <Button
          size={props.size}
          disabled={props.busy}
          {...props.look.cancelProps}
          data-action="cancel"
          onClick={() => props.onCancel()}
        >
          {props.look.cancelLabel ?? strings().cancel}
        </Button>
      )}
      <Button
        size={props.size}
        variant="solid"
        tone={props.look.tone ?? "accent"}
        loading={props.busy}
        {...props.look.confirmProps}
        data-action="confirm"
        onClick={() => props.onConfirm()}
      >
        {props.look.confirmLabel ?? strings().confirm}
      </Button>
    </>
  );
}
