import { For, createSignal, splitProps, type JSX } from "solid-js";
import { ConfigContext, useConfig } from "../internal/config";
import { cx } from "../internal/cx";
import { joinField } from "../internal/field-context";
import type { Size } from "../internal/vocabulary";
import { Checkbox } from "./checkbox";

/** One thing to choose. */
export type CheckOption = { readonly value: string; readonly label: JSX.Element; readonly disabled?: boolean };

export type CheckboxGroupProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange"> & {
  options: readonly CheckOption[];
  /** The values that are on. */
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[]) => unknown;
  /** What each value is sent as in a form. */
  name?: string;
  disabled?: boolean;
  /** Marks every box as wrong. */
  invalid?: boolean;
  /** For the label of the `FormField` around it: no single box has to be ticked. */
  required?: boolean;
  direction?: "horizontal" | "vertical";
  size?: Size;
};

/**
 * Several checkboxes whose state is the list of chosen values. Name the group with `aria-label`.
 *
 * @example
 * <CheckboxGroup name="fruit" options={fruits} value={chosen()} onChange={setChosen} aria-label="Fruit" />
 */
export function CheckboxGroup(given: CheckboxGroupProps): JSX.Element {
  const props = joinField(given, { empty: [], group: true });
  const [own, rest] = splitProps(props, [
    "options",
    "value",
    "defaultValue",
    "onChange",
    "name",
    "disabled",
    "invalid",
    "required",
    "direction",
    "size",
    "class",
  ]);
  const config = useConfig();
  const [kept, setKept] = createSignal<readonly string[]>(own.defaultValue ?? []);
  const chosen = (): readonly string[] => own.value ?? kept();
  const toggle = (value: string, on: boolean): void => {
    const next = own.options.map(option => option.value).filter(it => (it === value ? on : chosen().includes(it)));
    setKept(next);
    own.onChange?.(next);
  };
  return (
    <ConfigContext.Provider value={{ ...config, size: () => own.size ?? config.size() }}>
      <div
        role="group"
        {...rest}
        class={cx("kit-check-group", own.class)}
        data-part="root"
        data-direction={own.direction ?? "horizontal"}
      >
        <For each={own.options}>
          {option => (
            <Checkbox
              name={own.name}
              value={option.value}
              checked={chosen().includes(option.value)}
              invalid={own.invalid}
              disabled={own.disabled === true || option.disabled}
              onChange={on => toggle(option.value, on)}
            >
              {option.label}
            </Checkbox>
          )}
        </For>
      </div>
    </ConfigContext.Provider>
  );
}
