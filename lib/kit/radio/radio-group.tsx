import { For, createSignal, createUniqueId, splitProps, type JSX } from "solid-js";
import { callHandler, type Handler } from "../internal/call-handler";
import { ConfigContext, useConfig } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyInput, passRef } from "../internal/field";
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
export function RadioGroup(props: RadioGroupProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "options",
    "value",
    "defaultValue",
    "onChange",
    "onInput",
    "name",
    "disabled",
    "required",
    "direction",
    "size",
    "class",
    "children",
    "ref",
  ]);
  const config = useConfig();
  const fallbackName = createUniqueId();
  const [kept, setKept] = createSignal(own.defaultValue);
  const value = (): string | undefined => own.value ?? kept();
  let element: HTMLDivElement | undefined;

  const radios = (root: HTMLDivElement): HTMLInputElement[] => [
    ...root.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ];
  const take = (root: HTMLDivElement): void => {
    const chosen = radios(root).find(radio => radio.checked)?.value;
    if (chosen === undefined) return;
    setKept(chosen);
    own.onChange?.(chosen);
    // A handler that does not take the choice: the browser has moved the mark already, so move it back.
    for (const radio of radios(root)) {
      const told = radio.value === value();
      if (radio.checked !== told) radio.checked = told;
    }
  };
  createEarlyInput(
    () => element,
    root => radios(root).some(radio => radio.checked !== (radio.value === value())),
    take,
  );
  return (
    <ConfigContext.Provider value={{ ...config, size: () => own.size ?? config.size() }}>
      <RadioContext.Provider
        value={{
          name: () => own.name ?? fallbackName,
          value,
          disabled: () => own.disabled ?? false,
          required: () => own.required ?? false,
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
