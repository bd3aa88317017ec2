import { Show, createMemo, createUniqueId, type JSX } from "solid-js";
import { OptionContent, OptionList, type OptionParts } from "../internal/options";
import { useSelect, type SelectContextValue } from "./select-context";
import type { SelectOption } from "./select-props";

export type SelectContentProps = {
  /** What the list shows instead of all options: `SelectItem`, `SelectGroup` and whatever else. */
  children?: JSX.Element;
  /** Draws an option otherwise than by its label and description. */
  renderOption?: (option: SelectOption) => JSX.Element;
  /** The name of the list; that of the trigger unless given. */
  "aria-labelledby"?: string;
};

/**
 * The list of a select. It exists only while it is open.
 *
 * @example
 * <SelectContent renderOption={option => <strong>{option.label}</strong>} />
 */
export function SelectContent(props: SelectContentProps): JSX.Element {
  return selectContent(useSelect(), props);
}

/** The list of a given select. */
export function selectContent(select: SelectContextValue, props: SelectContentProps): JSX.Element {
  return <Show when={select.api().open}>{openContent(select, props)}</Show>;
}

function openContent(select: SelectContextValue, props: SelectContentProps): JSX.Element {
  const { api } = select;
  const parts: OptionParts = {
    item: option => api().getItemProps({ item: option }),
    group: id => api().getItemGroupProps({ id }),
    groupLabel: htmlFor => api().getItemGroupLabelProps({ htmlFor }),
  };
  const content = createMemo(() => api().getContentProps());
  let scroller: HTMLDivElement | undefined;
  return (
    <div {...api().getPositionerProps()}>
      <div
        {...content()}
        ref={scroller}
        aria-labelledby={props["aria-labelledby"] ?? select.triggerId()}
        class="kit-options"
        data-size={select.size()}
      >
        <Show
          when={props.children}
          fallback={
            <OptionList
              options={select.options()}
              parts={parts}
              highlighted={api().highlightedValue}
              empty={select.strings().empty}
              render={props.renderOption}
              scroller={() => scroller}
              onReveal={reveal => select.setReveal(reveal)}
            />
          }
        >
          {props.children}
        </Show>
      </div>
    </div>
  );
}

/**
 * One option of a `SelectContent` with children of its own.
 *
 * @example
 * <SelectItem option={fruit}><b>{fruit.label}</b></SelectItem>
 */
export function SelectItem(props: { option: SelectOption; children?: JSX.Element }): JSX.Element {
  const { api } = useSelect();
  const item = createMemo(() => api().getItemProps({ item: props.option }));
  return (
    <div {...item()}>
      <OptionContent option={props.option} selected={item()["aria-selected"] === true}>
        {props.children}
      </OptionContent>
    </div>
  );
}

/**
 * Options that belong together, beneath a name.
 *
 * @example
 * <SelectGroup label="Europe"><SelectItem option={germany} /></SelectGroup>
 */
export function SelectGroup(props: { label: JSX.Element; children: JSX.Element }): JSX.Element {
  const { api } = useSelect();
  const id = createUniqueId();
  return (
    <div {...api().getItemGroupProps({ id })}>
      <div {...api().getItemGroupLabelProps({ htmlFor: id })}>{props.label}</div>
      {props.children}
    </div>
  );
}
