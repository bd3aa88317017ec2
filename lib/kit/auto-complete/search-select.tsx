import { For, createMemo, splitProps, untrack, type JSX } from "solid-js";
import { joinField } from "../internal/field-context";
import { CloseGlyph } from "../internal/glyphs";
import { createFormReset } from "../internal/form-reset";
import type { Option } from "../internal/options";
import { toList } from "../internal/to-list";
import { comboboxFrame } from "./combobox-frame";
import { baseNames, type ComboboxBaseProps, type ComboboxInputProps } from "./combobox-props";
import { createCombobox } from "./create-combobox";

export type SearchSelectProps = ComboboxBaseProps &
  ComboboxInputProps &
  (
    | {
        multiple?: false;
        value?: string;
        defaultValue?: string;
        /** Called with the choice, "" when it was taken back. */
        onChange?: (value: string) => unknown;
      }
    | {
        /** Several may be chosen; they stand as tags before the input. */
        multiple: true;
        value?: readonly string[];
        defaultValue?: readonly string[];
        onChange?: (value: string[]) => unknown;
      }
  );

/**
 * A select with a search: what is typed narrows the list, and only options can be chosen. Attributes and `ref` go to the
 * input, `class` and `style` to the whole. Where nobody needs to search, `Select` is smaller.
 *
 * @example
 * <SearchSelect aria-label="Country" name="country" options={countries} value={country()} onChange={setCountry} />
 */
export function SearchSelect(given: SearchSelectProps): JSX.Element {
  const props = joinField(given, { empty: untrack(() => given.multiple) ? [] : "" });
  const [own, base, rest] = splitProps(
    props,
    ["value", "defaultValue", "onChange", "multiple", "class", "style", "name"],
    baseNames,
  );
  let element: HTMLInputElement | undefined;
  const start = untrack(() => toList(own.value) ?? toList(own.defaultValue) ?? []);
  const label = (value: string | undefined): string =>
    untrack(() => base.options ?? []).find(option => option.value === value)?.label ?? "";
  const startText = untrack(() => (own.multiple ? "" : label(start[0])));
  const box = createCombobox({
    own: () => props,
    settings: () => ({
      value: toList(own.value),
      defaultValue: start,
      defaultInputValue: startText,
      multiple: own.multiple ?? false,
      closeOnSelect: !own.multiple,
      selectionBehavior: own.multiple ? "clear" : "replace",
      inputBehavior: "autohighlight",
      onValueChange: details => {
        if (props.multiple) props.onChange?.(details.value);
        else props.onChange?.(details.value[0] ?? "");
      },
    }),
    onText: () => undefined,
  });
  const { api } = box;
  createFormReset(
    () => element,
    () => api().setValue(start),
  );
  const chosen = createMemo<Option[]>(() =>
    api().value.map(value => {
      const known = (base.options ?? []).find(option => option.value === value);
      return known ?? api().selectedItems.find(option => option.value === value) ?? { value, label: value };
    }),
  );
  const remove = (value: string): void => {
    api().clearValue(value);
    element?.focus();
  };
  return (
    <>
      {comboboxFrame({
        box,
        own: base,
        rest,
        class: () => own.class,
        style: () => own.style,
        select: true,
        saysEmpty: () => true,
        start: () => startText,
        // The text of one that is chosen is in the input; of several it is not.
        required: () => base.required && (!own.multiple || api().value.length === 0),
        name: () => undefined,
        element: found => (element = found),
        onKeyDown: event => {
          const last = api().value.at(-1);
          if (
            event.key === "Backspace" &&
            own.multiple &&
            element?.value === "" &&
            last !== undefined &&
            !base.readOnly
          )
            api().clearValue(last);
        },
        tags: () => (
          <For each={own.multiple ? chosen() : []}>
            {option => (
              <span data-part="tag">
                <span data-part="tag-text">{option.label}</span>
                <button
                  type="button"
                  data-part="tag-remove"
                  disabled={base.disabled === true || base.readOnly === true}
                  aria-label={box.strings().remove(option.label)}
                  onClick={() => remove(option.value)}
                >
                  <CloseGlyph />
                </button>
              </span>
            )}
          </For>
        ),
      })}
      <For each={own.name === undefined ? [] : api().value}>
        {value => <input type="hidden" name={own.name} form={base.form} value={value} disabled={base.disabled} />}
      </For>
    </>
  );
}
