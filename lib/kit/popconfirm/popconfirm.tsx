import { Show, children, createUniqueId, mergeProps, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./popconfirm.css";
import { createConfirming } from "../internal/create-confirming";
import { ConfirmButtons, lookKeys, type ConfirmButtonsLook } from "../internal/dialog/dialog-buttons";
import { glyphForTone } from "../internal/glyph-for-tone";
import { createPopover, type PopoverOptions } from "../popover/create-popover";
import { PopoverFrame } from "../popover/popover-frame";

export type PopconfirmProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title" | "children"> &
  PopoverOptions &
  ConfirmButtonsLook & {
    /** What is asked. */
    title: JSX.Element;
    /** What follows from it. */
    description?: JSX.Element;
    /** Another mark than the warning sign, or the tone's; `null` for none. */
    icon?: JSX.Element;
    /**
     * Called for yes. It closes when this is done; a returned promise sets the button's `loading`, and until it settles
     * nothing closes. A rejection, or a promise of `false`, leaves it open.
     */
    onConfirm?: () => unknown;
    /** Called when it is closed in any other way than by confirming. */
    onCancel?: () => unknown;
  };

type QuestionProps = Pick<PopconfirmProps, "title" | "description" | "icon" | "tone"> & {
  titleId: string;
  descriptionId: string;
};

function Question(props: QuestionProps): JSX.Element {
  const description = children(() => props.description);
  const icon = children(() => (props.icon === undefined ? glyphForTone(props.tone ?? "warning") : props.icon));
  return (
    <div data-part="question">
      <Show when={icon.toArray().length > 0}>
        <span data-part="icon" data-tone={props.tone ?? "warning"}>
          {icon()}
        </span>
      </Show>
      <div>
        <div id={props.titleId} data-part="title">
          {props.title}
        </div>
        <Show when={description.toArray().length > 0}>
          <div id={props.descriptionId} data-part="description">
            {description()}
          </div>
        </Show>
      </div>
    </div>
  );
}

/**
 * Asks before something is done, right beside the button that does it. Attributes, `class` and `style` go to the panel.
 *
 * @example
 * <Popconfirm title="Delete the order?" tone="danger" onConfirm={() => remove(order)}><Button>Delete</Button></Popconfirm>
 */
export function Popconfirm(props: PopconfirmProps): JSX.Element {
  const [options, look, own, rest] = splitProps(
    props,
    ["open", "defaultOpen", "onOpenChange", "placement", "closeOnEscape", "closeOnInteractOutside", "children"],
    lookKeys,
    ["title", "description", "icon", "onConfirm", "onCancel"],
  );
  const uid = createUniqueId();
  let confirmed = false;
  const { busy, confirm } = createConfirming(
    () => own.onConfirm?.(),
    () => {
      confirmed = true;
      state.api().setOpen(false);
    },
  );
  const asking = mergeProps(options, {
    onOpenChange(open: boolean) {
      if (!open) {
        if (!confirmed) own.onCancel?.();
        confirmed = false;
      }
      options.onOpenChange?.(open);
    },
  });
  const state = createPopover(asking, () => "click", busy);
  return (
    <>
      {state.trigger()}
      <PopoverFrame
        {...rest}
        state={state}
        kind="kit-popconfirm"
        arrow
        role="alertdialog"
        labelledBy={`${uid}-title`}
        describedBy={"description" in props ? `${uid}-description` : undefined}
      >
        <Question
          title={own.title}
          description={own.description}
          icon={own.icon}
          tone={look.tone}
          titleId={`${uid}-title`}
          descriptionId={`${uid}-description`}
        />
        <div data-part="footer">
          <ConfirmButtons
            look={look}
            busy={busy()}
            size="small"
            onConfirm={confirm}
            onCancel={() => state.api().setOpen(false)}
          />
        </div>
      </PopoverFrame>
    </>
  );
}
