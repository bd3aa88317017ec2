import { normalizeProps, useMachine } from "@zag-js/solid";
import * as zag from "@zag-js/tabs";
import { For, createMemo, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./tabs.css";
import { useConfig, useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyFocus } from "../internal/field";
import type { Size } from "../internal/vocabulary";

/** One tab. */
export type TabItem = {
  readonly value: string;
  readonly label: JSX.Element;
  /** What it shows; a function is called when the tab is first opened. */
  readonly content?: JSX.Element | (() => JSX.Element);
  readonly icon?: JSX.Element;
  readonly disabled?: boolean;
};

export type TabsProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange"> & {
  items: readonly TabItem[];
  value?: string;
  /** The first that is not disabled unless given. */
  defaultValue?: string;
  onChange?: (value: string) => unknown;
  /** "line" (unless given) underlines the open tab, "box" sets them in a tray. */
  variant?: "line" | "box";
  orientation?: "horizontal" | "vertical";
  /** Whether arrow keys open a tab ("automatic", unless given) or only go to it. */
  activation?: "automatic" | "manual";
  size?: Size;
  /** At the far end of the line of tabs. */
  extra?: JSX.Element;
};

/**
 * Several contents, one shown at a time. A content is built when it is first opened and kept from then on.
 * Name the line of tabs with `aria-label`.
 *
 * @example
 * <Tabs aria-label="Account" items={[{ value: "a", label: "Profile", content: () => <Profile /> }]} />
 */
export function Tabs(props: TabsProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "value",
    "defaultValue",
    "onChange",
    "variant",
    "orientation",
    "activation",
    "size",
    "extra",
    "class",
    "aria-label",
  ]);
  const config = useConfig();
  const size = useSize(() => own.size);
  // Once: an item may hold elements, and each reading of the prop would build them anew.
  const items = createMemo(() => own.items);
  const uid = createUniqueId();
  const service = useMachine(zag.machine, () => ({
    id: uid,
    value: own.value,
    defaultValue: own.defaultValue ?? items().find(item => !item.disabled)?.value,
    orientation: own.orientation,
    activationMode: own.activation,
    dir: config.direction(),
    translations: { listLabel: own["aria-label"] },
    onValueChange: (details: zag.ValueChangeDetails) => own.onChange?.(details.value),
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  // Each part once: a spread reads every attribute by itself, and on the server would build the part for each.
  const root = createMemo(() => api().getRootProps());
  const list = createMemo(() => api().getListProps());
  let element: HTMLDivElement | undefined;
  createEarlyFocus(() => element);
  const opened = createMemo<ReadonlySet<string>>(last => new Set(last).add(api().value ?? ""), new Set());
  return (
    <div
      {...rest}
      {...root()}
      class={cx("kit-tabs", own.class)}
      data-variant={own.variant ?? "line"}
      data-size={size()}
    >
      <div data-part="bar">
        <div {...list()} ref={element}>
          <For each={items()}>
            {item => {
              const trigger = createMemo(() => api().getTriggerProps({ value: item.value, disabled: item.disabled }));
              return (
                <button {...trigger()}>
                  <span data-part="icon">{item.icon}</span>
                  {item.label}
                </button>
              );
            }}
          </For>
        </div>
        <div data-part="extra">{own.extra}</div>
      </div>
      <For each={items()}>
        {item => {
          const panel = createMemo(() => api().getContentProps({ value: item.value }));
          return (
            <div {...panel()}>
              {opened().has(item.value) && (typeof item.content === "function" ? item.content() : item.content)}
            </div>
          );
        }}
      </For>
    </div>
  );
}
