import type * as zag from "@zag-js/select";
import type { PropTypes } from "@zag-js/solid";
import { For, Show, createMemo, type JSX } from "solid-js";
import { CheckGlyph } from "../internal/glyphs";

/** One thing to choose. */
export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  /** Options of one group stand together beneath its name. */
  readonly group?: string;
};

type SelectItemsProps = {
  api: zag.Api<PropTypes, SelectOption>;
  options: readonly SelectOption[];
  empty: string;
};

/** What an open list shows: options without a group first, then each group. */
export function SelectItems(props: SelectItemsProps): JSX.Element {
  const groups = createMemo(() => [...new Set(props.options.map(option => option.group ?? ""))]);
  const within = (group: string): SelectOption[] => props.options.filter(option => (option.group ?? "") === group);
  const items = (group: string): JSX.Element => (
    <For each={within(group)}>
      {option => {
        const item = createMemo(() => props.api.getItemProps({ item: option }));
        return (
          <div {...item()}>
            <span data-part="item-text">{option.label}</span>
            <span data-part="item-indicator" aria-hidden="true" hidden={item()["aria-selected"] !== true}>
              <CheckGlyph />
            </span>
          </div>
        );
      }}
    </For>
  );
  return (
    <For each={groups()} fallback={<div data-part="empty">{props.empty}</div>}>
      {group => (
        <Show when={group !== ""} fallback={items(group)}>
          <div {...props.api.getItemGroupProps({ id: group })}>
            <div {...props.api.getItemGroupLabelProps({ htmlFor: group })}>{group}</div>
            {items(group)}
          </div>
        </Show>
      )}
    </For>
  );
}
