import type * as zag from "@zag-js/dialog";
import type { PropTypes } from "@zag-js/solid";
import type { Accessor, JSX } from "solid-js";

/** What everything that opens over the page has in common. */
export type DialogOptions = {
  /** Whether it is open. With it the page decides, and `onOpenChange` asks it to. */
  open?: boolean;
  /** What an uncontrolled one begins with. An open one is drawn once the page is hydrated. */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
  /** An element that opens it, such as a button; it stays where it is written. */
  trigger?: JSX.Element;
  /**
   * Called by the confirming button. It closes when this is done; a returned promise sets the button's `loading`, and
   * until it settles nothing closes. A rejection, or a promise of `false`, leaves it open.
   */
  onConfirm?: () => unknown;
  /** Called when it is closed in any other way than by confirming. */
  onCancel?: () => unknown;
  /** Called once it is gone, its animation included. */
  afterClose?: () => unknown;
  /** The Escape key closes it. True unless given. */
  closeOnEscape?: boolean;
  /** A click beside it closes it. True unless given. */
  closeOnInteractOutside?: boolean;
  /** Which element has the focus first. The first of its content that can have it unless given. */
  initialFocus?: () => HTMLElement | undefined;
  /** Which element has the focus afterwards. The one that had it before unless given. */
  finalFocus?: () => HTMLElement | undefined;
  /** "alertdialog" for what has to be answered. */
  role?: "dialog" | "alertdialog";
  /** A name for assistive technology where there is no title. */
  "aria-label"?: string;
};

/** What the parts of a dialog share. */
export type DialogState = {
  readonly api: Accessor<zag.Api<PropTypes>>;
  readonly trigger: Accessor<JSX.Element>;
  /** In the page: open, or on its way out. */
  readonly present: Accessor<boolean>;
  readonly content: Accessor<HTMLElement | undefined>;
  readonly setContent: (element: HTMLElement) => void;
  /** While what was confirmed is being done. */
  readonly busy: Accessor<boolean>;
  readonly confirm: () => void;
  readonly cancel: () => void;
};
