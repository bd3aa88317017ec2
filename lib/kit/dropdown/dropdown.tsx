import * as zag from "@zag-js/menu";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import { createMemo, createUniqueId, onCleanup, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./dropdown.css";
import { useConfig } from "../internal/config";
import { createTrigger, createTriggerProps } from "../internal/create-trigger";
import { physicalPlacement, type Placement } from "../internal/placement";
import type { DropdownItem } from "./dropdown-items";
import { DropdownList, type DropdownLevel } from "./dropdown-list";

export type DropdownProps = {
  items: readonly DropdownItem[];
  /** Called with the key of the action that was chosen. */
  onSelect?: (key: string) => unknown;
  /**
   * What opens it: "click" unless given. "hover" opens it for a click as well; "contextmenu" where the pointer is, by its
   * second button, a long press of a finger or the context menu key.
   */
  openOn?: "click" | "hover" | "contextmenu";
  /** On which side it stands, if there is room for it. "bottom-start" unless given. */
  placement?: Placement;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
  /** One element that can have the focus, such as a button; it stays as it is. */
  children: JSX.Element;
};

/**
 * A menu of actions that its one child opens: icons, groups, submenus, and things to be ticked. To navigate a site take
 * `Menu`, to choose a value `Select`.
 *
 * @example
 * <Dropdown items={[{ key: "copy", label: "Copy" }]} onSelect={run}><Button>Actions</Button></Dropdown>
 */
export function Dropdown(props: DropdownProps): JSX.Element {
  const config = useConfig();
  const uid = createUniqueId();
  const trigger = createTrigger(() => props.children, uid);
  const byContext = (): boolean => props.openOn === "contextmenu";
  const actions: DropdownLevel["actions"] = new Map();
  const choose = (key: string): void => {
    const action = actions.get(key);
    if (action === undefined) return;
    action.onSelect?.();
    props.onSelect?.(key);
  };
  let before: Element | null = null;
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: byContext() ? { contextTrigger: trigger.id() } : { trigger: trigger.id() },
    open: props.open,
    defaultOpen: props.defaultOpen,
    dir: config.direction(),
    positioning: {
      placement: physicalPlacement(props.placement ?? "bottom-start", config.direction()),
      gutter: 4,
      strategy: "fixed" as const,
      overflowPadding: 8,
    },
    onSelect: (details: zag.SelectionDetails) => choose(details.value),
    onOpenChange(details: zag.OpenChangeDetails) {
      // A menu at the pointer belongs to no button, so the focus goes back to wherever it was.
      if (details.open) before = document.activeElement;
      else if (byContext() && before instanceof HTMLElement) before.focus({ preventScroll: true });
      props.onOpenChange?.(details.open);
    },
  }));
  const api = createMemo(() => zag.connect<PropTypes>(service, normalizeProps));
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const soon = (event: PointerEvent, open: boolean): void => {
    if (props.openOn !== "hover" || event.pointerType !== "mouse") return;
    clearTimeout(timer);
    timer = setTimeout(() => api().setOpen(open), open ? 100 : 200);
  };
  const bag = createMemo(() => {
    if (byContext()) return { ...api().getContextTriggerProps() };
    const given = api().getTriggerProps();
    const open = api().open;
    const controls = open ? given["aria-controls"] : undefined;
    if (props.openOn !== "hover") return { ...given, "aria-controls": controls };
    return {
      ...given,
      "aria-controls": controls,
      onPointerEnter: (event: PointerEvent) => soon(event, true),
      onPointerLeave: (event: PointerEvent) => soon(event, false),
      onClick: () => api().setOpen(true),
    };
  });
  createTriggerProps(
    trigger,
    () => ({ ...bag() }),
    () => {
      if (!byContext()) api().setOpen(true);
    },
  );
  const level: DropdownLevel = { id: uid, api, service, direction: config.direction, choose, actions };
  return (
    <>
      {trigger.child()}
      <DropdownList
        level={level}
        items={props.items}
        onPointerEnter={() => clearTimeout(timer)}
        onPointerLeave={event => soon(event, false)}
      />
    </>
  );
}
