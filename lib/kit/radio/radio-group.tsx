import { For, createUniqueId, splitProps, type JSX } from "solid-js";
import { callHandler, type Handler } from "../internal/call-handler";
import { createChoice } from "../internal/choice";
import { ConfigContext, useConfig } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import type { Size } from "../internal/vocabulary";
import { Radio } from "./radio";
import { RadioContext } from "./radio-context";

/** One thing to choose from. */
export type RadioOption = { readonly value: string; readonly label: JSX.Element; readonly disabled?: boolean };

type GroupEvent = Event & { currentTarget: HTMLDivElement; target: Element };

export type RadioGroupProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "onInput"> & {
  /** The choices; or write `Radio`s as children. */
  options?: readonly RadioOption[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => unknown;
  onInput?: Handler<GroupEvent>;
  /** What the choice is sent as in a form. */
  name?: string;
  disabled?: boolean;
  required?: boolean;
  invalid?: boolean;
  direction?: "horizontal" | "vertical";
  size?: Size;
};

/**
 * One choice of several: native radio buttons, so arrow keys, forms and validation are the browser's own.
 * Name the group with `aria-label`.
 *
 * @example
 * <RadioGroup options={sizes} value={size()} onChange={setSize} aria-label="Size" />
 */
export function RadioGroup(given: RadioGroupProps): JSX.Element {
  const props = joinField(given, { empty: "", group: true });
  const [own, rest] = splitProps(props, [
    "options",
    "value",
    "defaultValue",
    "onChange",
    "onInput",
    "name",
    "disabled",
    "required",
    "invalid",
    "direction",
    "size",
    "class",
    "children",
    "ref",
  ]);
  const config = useConfig();
  const fallbackName = createUniqueId();
  let element: HTMLDivElement | undefined;
  const { value, take } = createChoice(own, () => element);
  return (
    <ConfigContext.Provider value={{ ...config, size: () => own.size ?? config.size() }}>
      <RadioContext.Provider
        value={{
          name: () => own.name ?? fallbackName,
          value,
          disabled: () => own.disabled ?? false,
          required: () => own.required ?? false,
          invalid: () => own.invalid ?? false,
        }}
      >
        <div
          role="radiogroup"
          {...rest}
          ref={found => {
            element = found;
            passRef(own.ref, found);
          }}
          class={cx("kit-check-group", own.class)}
          data-part="root"
          data-direction={own.direction ?? "horizontal"}
          aria-required={own.required ? "true" : undefined}
          aria-invalid={own.invalid ? "true" : undefined}
          onInput={event => {
            callHandler(own.onInput, event);
            take(event.currentTarget);
          }}
        >
          <For each={own.options}>
            {option => (
              <Radio value={option.value} disabled={option.disabled}>
                {option.label}
              </Radio>
            )}
          </For>
          {own.children}
        </div>
      </RadioContext.Provider>
    </ConfigContext.Provider>
  );
}
