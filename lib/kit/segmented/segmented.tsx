import { For, createMemo, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./segmented.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { createChoice } from "../internal/choice";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import type { Size } from "../internal/vocabulary";

/** One thing to choose from. */
export type SegmentedOption = {
  readonly value: string;
  readonly label?: JSX.Element;
  readonly icon?: JSX.Element;
  readonly disabled?: boolean;
  /** The name of an option that is only a mark. */
  readonly "aria-label"?: string;
};

type GroupEvent = Event & { currentTarget: HTMLDivElement; target: Element };

export type SegmentedProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "onInput" | "children"> & {
  options: readonly SegmentedOption[];
  value?: string;
  /** The first option that is not disabled unless given. */
  defaultValue?: string;
  onChange?: (value: string) => unknown;
  onInput?: Handler<GroupEvent>;
  /** What the choice is sent as in a form. */
  name?: string;
  disabled?: boolean;
  required?: boolean;
  invalid?: boolean;
  /** As wide as its container, all options alike. */
  block?: boolean;
  size?: Size;
};

/**
 * One of a few ways to see a thing: native radio buttons in a tray. Name it with `aria-label`.
 *
 * @example
 * <Segmented aria-label="Period" options={[{ value: "day", label: "Day" }, { value: "week", label: "Week" }]} />
 */
export function Segmented(given: SegmentedProps): JSX.Element {
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
    "block",
    "size",
    "class",
    "ref",
  ]);
  const size = useSize(() => own.size);
  const options = createMemo(() => own.options);
  const fallbackName = createUniqueId();
  let element: HTMLDivElement | undefined;
  const { value, take } = createChoice(
    {
      get value() {
        return own.value;
      },
      get defaultValue() {
        return own.defaultValue ?? options().find(option => !option.disabled)?.value;
      },
      onChange: chosen => own.onChange?.(chosen),
    },
    () => element,
  );
  return (
    <div
      role="radiogroup"
      {...rest}
      ref={found => {
        element = found;
        passRef(own.ref, found);
      }}
      class={cx("kit-segmented", own.class)}
      data-part="root"
      data-size={size()}
      data-block={own.block ? "" : undefined}
      data-invalid={own.invalid ? "" : undefined}
      aria-required={own.required ? "true" : undefined}
      aria-invalid={own.invalid ? "true" : undefined}
      onInput={event => {
        callHandler(own.onInput, event);
        take(event.currentTarget);
      }}
    >
      <For each={options()}>
        {option => (
          <label data-part="item">
            <input
              class="kit-hidden"
              type="radio"
              name={own.name ?? fallbackName}
              value={option.value}
              checked={value() === option.value}
              required={own.required}
              disabled={own.disabled === true || option.disabled}
              aria-label={option["aria-label"]}
              data-part="control"
            />
            <span data-part="icon">{option.icon}</span>
            <span data-part="label">{option.label}</span>
          </label>
        )}
      </For>
    </div>
  );
}
