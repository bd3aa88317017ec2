import * as zag from "@zag-js/menu";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import {
  Index,
  Match,
  Show,
  Switch,
  createComputed,
  createMemo,
  onMount,
  untrack,
  type Accessor,
  type JSX,
} from "solid-js";
import { CheckGlyph, ChevronEndGlyph } from "../internal/glyphs";
import { Layer } from "../internal/layer";
import type {
  DropdownAction,
  DropdownCheckbox,
  DropdownGroup,
  DropdownItem,
  DropdownRadio,
  DropdownSub,
} from "./dropdown-items";

/** One open list and the machine it belongs to. */
export type DropdownLevel = {
  readonly id: string;
  readonly api: Accessor<zag.Api<PropTypes>>;
  readonly service: zag.Service;
  readonly direction: Accessor<"ltr" | "rtl" | undefined>;
  readonly choose: (key: string) => void;
  /** The actions that were shown, by key. */
  readonly actions: Map<string, DropdownAction>;
};

const text = (label: JSX.Element): string | undefined => (typeof label === "string" ? label : undefined);

function Face(props: { icon?: JSX.Element; label: JSX.Element; extra?: JSX.Element }): JSX.Element {
  return (
    <>
      <Show when={props.icon}>
        {icon => (
          <span data-part="icon" aria-hidden="true">
            {icon()}
          </span>
        )}
      </Show>
      <span data-part="item-text">{props.label}</span>
      <Show when={props.extra}>{extra => <span data-part="extra">{extra()}</span>}</Show>
    </>
  );
}

function Action(props: { item: DropdownAction; level: DropdownLevel }): JSX.Element {
  // Never taken back: when the machine tells what was chosen, its list is gone already.
  createComputed(() => props.level.actions.set(props.item.key, props.item));
  const part = createMemo(() =>
    props.level.api().getItemProps({
      value: props.item.key,
      disabled: props.item.disabled,
      valueText: text(props.item.label),
    }),
  );
  const face = (): JSX.Element => <Face icon={props.item.icon} label={props.item.label} extra={props.item.extra} />;
  return (
    <Show
      when={props.item.href}
      fallback={
        <div {...part()} data-tone={props.item.tone ?? "neutral"}>
          {face()}
        </div>
      }
    >
      {href => (
        <a {...part()} href={href()} tabindex={-1} data-tone={props.item.tone ?? "neutral"}>
          {face()}
        </a>
      )}
    </Show>
  );
}

type OptionProps = {
  level: DropdownLevel;
  type: "checkbox" | "radio";
  value: string;
  label: JSX.Element;
  disabled: boolean | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

function Option(props: OptionProps): JSX.Element {
  const part = createMemo(() =>
    props.level.api().getOptionItemProps({
      type: props.type,
      value: props.value,
      valueText: text(props.label),
      disabled: props.disabled,
      checked: props.checked,
      closeOnSelect: props.type === "radio",
      onCheckedChange: props.onChange,
    }),
  );
  return (
    <div {...part()} data-tone="neutral">
      <span data-part="item-indicator" aria-hidden="true">
        <Show when={props.checked}>
          <CheckGlyph />
        </Show>
      </span>
      <span data-part="item-text">{props.label}</span>
    </div>
  );
}

function Sub(props: { item: DropdownSub; level: DropdownLevel }): JSX.Element {
  const parent = untrack(() => props.level);
  const id = untrack(() => `${parent.id}-${props.item.key}`);
  const service = useMachine(zag.machine, () => ({
    id,
    dir: parent.direction(),
    positioning: { strategy: "fixed" as const, overflowPadding: 8 },
    onSelect: (details: zag.SelectionDetails) => parent.choose(details.value),
  }));
  const api = createMemo(() => zag.connect<PropTypes>(service, normalizeProps));
  onMount(() => {
    parent.api().setChild(service);
    api().setParent(parent.service);
  });
  const part = createMemo(() => ({
    ...parent.api().getTriggerItemProps(api()),
    "aria-controls": api().open ? api().getContentProps().id : undefined,
    "aria-disabled": props.item.disabled ? ("true" as const) : undefined,
    "data-disabled": props.item.disabled ? "" : undefined,
  }));
  const level: DropdownLevel = { ...parent, id, api, service };
  return (
    <>
      <div {...part()} data-tone="neutral">
        <Face icon={props.item.icon} label={props.item.label} />
        <span data-part="mark" aria-hidden="true">
          <ChevronEndGlyph />
        </span>
      </div>
      <DropdownList level={level} items={props.item.children} />
    </>
  );
}

function Group(props: { id: string; label: JSX.Element; level: DropdownLevel; children: JSX.Element }): JSX.Element {
  return (
    <div {...props.level.api().getItemGroupProps({ id: props.id })}>
      <div {...props.level.api().getItemGroupLabelProps({ htmlFor: props.id })}>{props.label}</div>
      {props.children}
    </div>
  );
}

function Radios(props: { item: DropdownRadio; level: DropdownLevel }): JSX.Element {
  return (
    <Group id={props.item.key} label={props.item.label} level={props.level}>
      <Index each={props.item.options}>
        {option => (
          <Option
            level={props.level}
            type="radio"
            value={`${props.item.key}:${option().value}`}
            label={option().label}
            disabled={option().disabled}
            checked={option().value === props.item.value}
            onChange={() => props.item.onChange(option().value)}
          />
        )}
      </Index>
    </Group>
  );
}

const sub = (item: DropdownItem): DropdownSub | undefined =>
  item.type === undefined && item.children !== undefined ? item : undefined;
const action = (item: DropdownItem): DropdownAction | undefined =>
  item.type === undefined && item.children === undefined ? item : undefined;
const group = (item: DropdownItem): DropdownGroup | undefined => (item.type === "group" ? item : undefined);
const checkbox = (item: DropdownItem): DropdownCheckbox | undefined => (item.type === "checkbox" ? item : undefined);
const radio = (item: DropdownItem): DropdownRadio | undefined => (item.type === "radio" ? item : undefined);

// By place and not by identity: a list that is made anew for a change keeps its rows, and with them open submenus.
function Rows(props: { items: readonly DropdownItem[]; level: DropdownLevel; path: string }): JSX.Element {
  return (
    <Index each={props.items}>
      {(item, index) => (
        <Switch fallback={<div {...props.level.api().getSeparatorProps()} />}>
          <Match when={action(item())}>{found => <Action item={found()} level={props.level} />}</Match>
          <Match when={sub(item())}>{found => <Sub item={found()} level={props.level} />}</Match>
          <Match when={radio(item())}>{found => <Radios item={found()} level={props.level} />}</Match>
          <Match when={checkbox(item())}>
            {found => (
              <Option
                level={props.level}
                type="checkbox"
                value={found().key}
                label={found().label}
                disabled={found().disabled}
                checked={found().checked}
                onChange={checked => found().onChange(checked)}
              />
            )}
          </Match>
          <Match when={group(item())}>
            {found => (
              <Group id={`${props.path}${index}`} label={found().label} level={props.level}>
                <Rows items={found().children} level={props.level} path={`${props.path}${index}-`} />
              </Group>
            )}
          </Match>
        </Switch>
      )}
    </Index>
  );
}

type DropdownListProps = {
  level: DropdownLevel;
  items: readonly DropdownItem[];
  onPointerEnter?: () => void;
  onPointerLeave?: (event: PointerEvent) => void;
};

function OpenList(props: DropdownListProps): JSX.Element {
  const api = (): zag.Api<PropTypes> => props.level.api();
  const positioner = createMemo(() => api().getPositionerProps());
  const content = createMemo(() => api().getContentProps());
  // Once: what is written in the items, icons above all, is built whenever they are read.
  const items = createMemo(() => props.items);
  return (
    <div
      {...positioner()}
      onPointerEnter={() => props.onPointerEnter?.()}
      onPointerLeave={event => props.onPointerLeave?.(event)}
    >
      <div {...content()} class="kit-panel kit-dropdown">
        <Rows items={items()} level={props.level} path="" />
      </div>
    </div>
  );
}

/** An open list; nothing of it is in the page while it is closed. */
export function DropdownList(props: DropdownListProps): JSX.Element {
  return (
    <Show when={props.level.api().open}>
      <Layer>
        <OpenList {...props} />
      </Layer>
    </Show>
  );
}
