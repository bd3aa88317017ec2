import { Show, type JSX } from "solid-js";
import { show } from "../internal/lazy-element";
import { TagLine } from "../internal/tag-line";
import { useSelect, type SelectContextValue } from "./select-context";
import type { SelectOption } from "./select-props";

export type SelectValueTextProps = {
  /** What is shown while nothing is chosen. */
  placeholder?: string;
  /** Of several, how many are shown as tags; the others become a number. All unless given. */
  maxTagCount?: number;
  /** Draws a chosen option otherwise than by its label. */
  render?: (option: SelectOption) => JSX.Element;
};

/**
 * What is chosen, within a `SelectTrigger`: the label of one, or several as tags.
 *
 * @example
 * <SelectValue placeholder="Which one?" />
 */
export function SelectValue(props: SelectValueTextProps): JSX.Element {
  return selectValue(useSelect(), props);
}

/** What is chosen in a given select. */
export function selectValue(select: SelectContextValue, props: SelectValueTextProps): JSX.Element {
  const { api, own, strings } = select;
  const remove = (value: string): void => {
    if (!own.readOnly && !own.disabled) api().clearValue(value);
  };
  const render = (value: string): JSX.Element => {
    const option = api().selectedItems.find(one => one.value === value);
    if (option === undefined) return value;
    return (
      <>
        <Show when={!own.multiple && option.icon}>{icon => <span data-part="item-icon">{show(icon())}</span>}</Show>
        {props.render?.(option) ?? option.label}
      </>
    );
  };
  return (
    <TagLine
      values={api().value}
      multiple={own.multiple ?? false}
      max={props.maxTagCount}
      placeholder={props.placeholder ?? strings().placeholder}
      more={strings().more}
      render={render}
      onRemove={remove}
    />
  );
}
