import { normalizeProps, useMachine } from "@zag-js/solid";
import * as zag from "@zag-js/tooltip";
import { Show, createMemo, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./tooltip.css";
import { useConfig } from "../internal/config";
import { createTriggerProps, createTrigger } from "../internal/create-trigger";
import { cx } from "../internal/cx";

export type TooltipProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "content"> & {
  /** A word or two more about the child. Never anything that can be clicked. */
  content: JSX.Element;
  placement?: zag.Placement;
  /** How long the pointer rests before it opens, in ms. 400 unless given; the keyboard's focus opens it at once. */
  delay?: number;
  disabled?: boolean;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
  /** One element that can have the focus, such as a button. */
  children: JSX.Element;
};

/**
 * Explains its one child when it is pointed at or focused. The child stays as it is: no element is put around it.
 *
 * @example
 * <Tooltip content="Copies the link"><Button icon={<CopyIcon />} aria-label="Copy" /></Tooltip>
 */
export function Tooltip(props: TooltipProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "content",
    "placement",
    "delay",
    "disabled",
    "open",
    "defaultOpen",
    "onOpenChange",
    "children",
    "class",
  ]);
  const config = useConfig();
  const uid = createUniqueId();
  const trigger = createTrigger(() => own.children, uid);
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { trigger: trigger.id() },
    open: own.open,
    defaultOpen: own.defaultOpen,
    disabled: own.disabled,
    openDelay: own.delay ?? 400,
    closeDelay: 100,
    dir: config.direction(),
    positioning: { placement: own.placement ?? ("top" as const), gutter: 6, strategy: "fixed" as const },
    onOpenChange: (details: zag.OpenChangeDetails) => own.onOpenChange?.(details.open),
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  createTriggerProps(trigger, () => ({ ...api().getTriggerProps() }));
  return (
    <>
      {trigger.child()}
      <Show when={api().open}>
        <div {...api().getPositionerProps()}>
          <div {...rest} {...api().getContentProps()} class={cx("kit-tooltip", own.class)}>
            {own.content}
          </div>
        </div>
      </Show>
    </>
  );
}
