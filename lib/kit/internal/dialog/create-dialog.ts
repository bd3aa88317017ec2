import * as zag from "@zag-js/dialog";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import { createMemo, createSignal, createUniqueId, type Accessor } from "solid-js";
import { useConfig } from "../config";
import { createConfirming } from "../create-confirming";
import { createPresence } from "../create-presence";
import { createTriggerProps, createTrigger } from "../create-trigger";
import { firstFocusable } from "../first-focusable";
import type { DialogOptions, DialogState } from "./types";

/** The names of `DialogOptions`, to split them from what goes to the element. */
export const dialogKeys = [
  "open",
  "defaultOpen",
  "onOpenChange",
  "trigger",
  "onConfirm",
  "onCancel",
  "afterClose",
  "closeOnEscape",
  "closeOnInteractOutside",
  "initialFocus",
  "finalFocus",
  "role",
  "aria-label",
] as const satisfies readonly (keyof DialogOptions)[];

/** The state of one dialog. Call it in the component's body; it ends with it. */
export function createDialog(own: DialogOptions, modal: Accessor<boolean>): DialogState {
  const config = useConfig();
  const uid = createUniqueId();
  const trigger = createTrigger(() => own.trigger, uid);
  const [content, setContent] = createSignal<HTMLElement>();
  let confirmed = false;
  const { busy, confirm } = createConfirming(
    () => own.onConfirm?.(),
    () => {
      confirmed = true;
      api().setOpen(false);
    },
  );
  // What the dialog is about comes before the buttons beside its title.
  const contentFocus = (): HTMLElement | undefined => {
    const asked = content()?.querySelector<HTMLElement>("[data-autofocus], [autofocus]");
    return asked ?? firstFocusable(content()?.querySelector(".kit-dialog-body"));
  };
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { trigger: trigger.id() },
    role: own.role,
    open: own.open,
    defaultOpen: own.defaultOpen,
    "aria-label": own["aria-label"],
    dir: config.direction(),
    modal: modal(),
    closeOnEscape: (own.closeOnEscape ?? true) && !busy(),
    closeOnInteractOutside: (own.closeOnInteractOutside ?? (modal() && own.role !== "alertdialog")) && !busy(),
    initialFocusEl: () => own.initialFocus?.() ?? contentFocus() ?? null,
    finalFocusEl: () => own.finalFocus?.() ?? trigger.element() ?? null,
    onOpenChange(details: zag.OpenChangeDetails) {
      if (!details.open) {
        if (!confirmed) own.onCancel?.();
        confirmed = false;
      }
      own.onOpenChange?.(details.open);
    },
  }));
  const api = createMemo(() => zag.connect<PropTypes>(service, normalizeProps));
  const open = createMemo(() => api().open);
  const present = createPresence(open, content, () => own.afterClose?.());
  const bag = createMemo(() => ({
    ...api().getTriggerProps(),
    "aria-controls": open() ? `dialog:${uid}:content` : undefined,
  }));
  createTriggerProps(trigger, bag, () => api().setOpen(true));
  return {
    api,
    trigger: trigger.child,
    present,
    content,
    setContent,
    busy,
    confirm,
    cancel() {
      if (!busy()) api().setOpen(false);
    },
  };
}
