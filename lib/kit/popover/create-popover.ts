import * as zag from "@zag-js/popover";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import { createMemo, createUniqueId, onCleanup, type Accessor, type JSX } from "solid-js";
import { useConfig } from "../internal/config";
import { createTrigger, createTriggerProps } from "../internal/create-trigger";
import { physicalPlacement, type Placement } from "../internal/placement";

/** What opens beside its trigger has this in common. */
export type PopoverOptions = {
  /** Whether it is open. With it the page decides, and `onOpenChange` asks it to. */
  open?: boolean;
  /** What an uncontrolled one begins with. An open one is drawn once the page is hydrated. */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
  /** On which side it stands, if there is room for it. "top" unless given. */
  placement?: Placement;
  /** The Escape key closes it. True unless given. */
  closeOnEscape?: boolean;
  /** A click beside it closes it. True unless given. */
  closeOnInteractOutside?: boolean;
  /** One element that can have the focus, such as a button; it stays as it is. */
  children: JSX.Element;
};

/** What opens it, besides the keyboard. */
export type OpenOn = "click" | "hover" | "focus";

export type PopoverState = {
  readonly api: Accessor<zag.Api<PropTypes>>;
  readonly trigger: Accessor<JSX.Element>;
  readonly triggerId: Accessor<string>;
  /** For the content, so that the pointer may go there from the trigger. */
  readonly stay: { readonly onPointerEnter: () => void; readonly onPointerLeave: (event: PointerEvent) => void };
};

// Long enough to cross the gap between the trigger and what it opened, too short to be waited for.
const openDelay = 100;
const closeDelay = 150;

/** The state of one popover. Call it in the component's body; `locked` keeps it open while work is done. */
export function createPopover(own: PopoverOptions, openOn: Accessor<OpenOn>, locked: Accessor<boolean>): PopoverState {
  const config = useConfig();
  const uid = createUniqueId();
  const trigger = createTrigger(() => own.children, uid);
  const contentId = `${uid}-content`;
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { trigger: trigger.id(), content: contentId },
    open: own.open,
    defaultOpen: own.defaultOpen,
    dir: config.direction(),
    autoFocus: openOn() === "click",
    restoreFocus: openOn() === "click",
    closeOnEscape: (own.closeOnEscape ?? true) && !locked(),
    closeOnInteractOutside: (own.closeOnInteractOutside ?? true) && !locked(),
    positioning: {
      placement: physicalPlacement(own.placement ?? "top", config.direction()),
      gutter: 5,
      strategy: "fixed" as const,
      overflowPadding: 8,
    },
    onOpenChange(details: zag.OpenChangeDetails) {
      // Where pointing opened it the focus is left alone, unless it would be lost with the content.
      const within = document.getElementById(contentId)?.contains(document.activeElement) ?? false;
      if (!details.open && openOn() !== "click" && within) trigger.element()?.focus();
      own.onOpenChange?.(details.open);
    },
  }));
  const api = createMemo(() => zag.connect<PropTypes>(service, normalizeProps));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (open: boolean): void => {
    clearTimeout(timer);
    timer = setTimeout(() => api().setOpen(open), open ? openDelay : closeDelay);
  };
  onCleanup(() => clearTimeout(timer));
  const pointing = (event: PointerEvent): boolean => openOn() === "hover" && event.pointerType === "mouse";
  const ways = {
    click: () => ({}),
    hover: () => ({
      onPointerEnter: (event: PointerEvent) => pointing(event) && soon(true),
      onPointerLeave: (event: PointerEvent) => pointing(event) && soon(false),
      // A click of the pointer that opened it, and Enter, open it and do not close it.
      onClick: () => api().setOpen(true),
    }),
    focus: () => ({
      // A field is neither expanded nor has it a popup: what opens is a word about it.
      "aria-haspopup": undefined,
      "aria-expanded": undefined,
      onFocusIn: () => api().setOpen(true),
      onFocusOut: (event: FocusEvent) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node) || document.getElementById(contentId)?.contains(into) !== true)
          api().setOpen(false);
      },
      onClick: () => api().setOpen(true),
    }),
  };
  const bag = createMemo(() => ({
    ...api().getTriggerProps(),
    "aria-controls": api().open ? contentId : undefined,
    ...ways[openOn()](),
  }));
  createTriggerProps(trigger, bag, () => api().setOpen(true));
  return {
    api,
    trigger: trigger.child,
    triggerId: trigger.id,
    stay: {
      onPointerEnter: () => clearTimeout(timer),
      onPointerLeave: event => void (pointing(event) && soon(false)),
    },
  };
}
