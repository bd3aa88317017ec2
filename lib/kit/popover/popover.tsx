import { Show, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./popover.css";
import { createPopover, type OpenOn, type PopoverOptions } from "./create-popover";
import { PopoverFrame } from "./popover-frame";

export type PopoverProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title" | "children"> &
  PopoverOptions & {
    /** What it shows; unlike a tooltip's it may be anything, fields and buttons too. */
    content: JSX.Element;
    title?: JSX.Element;
    /** What opens it: "click" unless given. A finger and the Enter key always do. */
    openOn?: OpenOn;
    /** Points at the trigger. True unless given. */
    arrow?: boolean;
  };

/**
 * More about its one child, beside it. It has the focus while it is open and gives it back. Attributes, `class` and
 * `style` go to the panel.
 *
 * @example
 * <Popover title="Filter" content={<Checkbox>Only mine</Checkbox>}><Button>Filter</Button></Popover>
 */
export function Popover(props: PopoverProps): JSX.Element {
  const [options, own, rest] = splitProps(
    props,
    ["open", "defaultOpen", "onOpenChange", "placement", "closeOnEscape", "closeOnInteractOutside", "children"],
    ["content", "title", "openOn", "arrow"],
  );
  const state = createPopover(
    options,
    () => own.openOn ?? "click",
    () => false,
  );
  const titleId = createUniqueId();
  const titled = (): boolean => "title" in props;
  return (
    <>
      {state.trigger()}
      <PopoverFrame
        {...rest}
        state={state}
        kind="kit-popover"
        arrow={own.arrow ?? true}
        // Without a title it is named after what opened it.
        labelledBy={titled() ? titleId : state.triggerId()}
      >
        <Show when={titled()}>
          <div id={titleId} data-part="title">
            {own.title}
          </div>
        </Show>
        <div data-part="body">{own.content}</div>
      </PopoverFrame>
    </>
  );
}
