import { splitProps, untrack, type JSX } from "solid-js";
import { restoreText } from "../internal/field";
import { joinField } from "../internal/field-context";
import { createFormReset } from "../internal/form-reset";
import type { Option } from "../internal/options";
import { comboboxFrame } from "./combobox-frame";
import { baseNames, type ComboboxBaseProps, type ComboboxInputProps } from "./combobox-props";
import { createCombobox } from "./create-combobox";

export type AutoCompleteProps = ComboboxBaseProps &
  Omit<ComboboxInputProps, "onSelect"> & {
    /** The text. With it the field is controlled. */
    value?: string;
    defaultValue?: string;
    /** Called with the text for every change, a choice among them. */
    onChange?: (text: string) => unknown;
    /** Called with an option that was chosen. */
    onSelect?: (option: Option) => unknown;
    /** Whether a text may stay that is no option. True unless given; without it such a text goes when the focus does. */
    allowCustom?: boolean;
  };

/**
 * A line of text with suggestions: any text may be typed, and one of the options taken over. Attributes and `ref` go to
 * the input, `class` and `style` to the whole.
 *
 * @example
 * <AutoComplete aria-label="City" name="city" onSearch={async text => await findCities(text)} />
 */
export function AutoComplete(given: AutoCompleteProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, base, rest] = splitProps(
    props,
    ["value", "defaultValue", "onChange", "onSelect", "allowCustom", "class", "style", "name"],
    baseNames,
  );
  let element: HTMLInputElement | undefined;
  const start = untrack(() => own.value ?? own.defaultValue ?? "");
  const box = createCombobox({
    own: () => props,
    settings: () => ({
      inputValue: own.value,
      defaultInputValue: start,
      allowCustomValue: own.allowCustom ?? true,
      inputBehavior: own.allowCustom === false ? "autohighlight" : "none",
      onSelect: details => {
        const option = box.options().find(one => one.value === details.itemValue);
        if (option !== undefined) own.onSelect?.(option);
      },
    }),
    onText: text => {
      own.onChange?.(text);
      if (element !== undefined) restoreText(element, own.value, false);
    },
  });
  createFormReset(
    () => element,
    () => box.api().setInputValue(start),
  );
  return comboboxFrame({
    box,
    own: base,
    rest,
    class: () => own.class,
    style: () => own.style,
    select: false,
    saysEmpty: () => base.empty !== undefined && box.query() !== "",
    start: () => start,
    required: () => base.required,
    name: () => own.name,
    element: found => (element = found),
  });
}
