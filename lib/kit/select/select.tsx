import * as zag from "@zag-js/select";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import { For, Show, createMemo, createUniqueId, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "./select.css";
import { useConfig, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyFocus } from "../internal/field";
import { joinField } from "../internal/field-context";
import { ChevronDownGlyph, CloseGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { withHandlers } from "../internal/with-handlers";
import { select as english } from "../locale/english-strings";
import { SelectItems, type SelectOption } from "./select-items";

type Base = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "value" | "onChange" | "name" | "form"> & {
  options: readonly SelectOption[];
  placeholder?: string;
  /** What the choice is sent as in a form. */
  name?: string;
  form?: string;
  size?: Size;
  /** "outline" unless given. */
  variant?: "outline" | "soft" | "ghost";
  disabled?: boolean;
  readOnly?: boolean;
  required?: boolean;
  invalid?: boolean;
  /** Shows a button that takes the choice back. */
  clearable?: boolean;
  /** A name for assistive technology where no label points here. */
  "aria-label"?: string;
};

export type SelectProps = Base &
  (
    | {
        multiple?: false;
        value?: string;
        defaultValue?: string;
        /** Called with the choice, "" when it was taken back. */
        onChange?: (value: string) => unknown;
      }
    | {
        multiple: true;
        value?: readonly string[];
        defaultValue?: readonly string[];
        onChange?: (value: string[]) => unknown;
      }
  );

const toList = (value: string | readonly string[] | undefined): string[] | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === "string") return value === "" ? [] : [value];
  return [...value];
};

/**
 * One or several choices from a list that opens. A hidden native `<select>` takes part in forms. Attributes and `ref`
 * go to the trigger, `class` and `style` to the whole.
 *
 * @example
 * <Select options={[{ value: "de", label: "Germany" }]} value={country()} onChange={setCountry} aria-label="Country" />
 */
export function Select(given: SelectProps): JSX.Element {
  const props = joinField(given, { empty: untrack(() => given.multiple) ? [] : "" });
  const [own, rest] = splitProps(props, [
    "options",
    "value",
    "defaultValue",
    "onChange",
    "multiple",
    "placeholder",
    "name",
    "form",
    "size",
    "variant",
    "disabled",
    "readOnly",
    "required",
    "invalid",
    "clearable",
    "class",
    "style",
    "id",
  ]);
  const config = useConfig();
  const size = useSize(() => own.size);
  const strings = useStrings("select", english);
  const collection = createMemo(() =>
    zag.collection({
      items: [...own.options],
      itemToString: option => option.label,
      itemToValue: option => option.value,
      isItemDisabled: option => option.disabled ?? false,
    }),
  );
  const tell = (value: string[]): void => {
    if (props.multiple) props.onChange?.(value);
    else props.onChange?.(value[0] ?? "");
  };
  const uid = createUniqueId();
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { trigger: own.id ?? `${uid}-trigger` },
    collection: collection(),
    value: toList(own.value),
    defaultValue: toList(own.defaultValue),
    multiple: own.multiple ?? false,
    name: own.name,
    form: own.form,
    disabled: own.disabled,
    readOnly: own.readOnly,
    required: own.required,
    invalid: own.invalid,
    dir: config.direction() ?? "ltr",
    loopFocus: false,
    positioning: { gutter: 4, strategy: "fixed" as const, overflowPadding: 8 },
    onValueChange: (details: zag.ValueChangeDetails<SelectOption>) => tell(details.value),
  }));
  const api = createMemo(() => zag.connect<PropTypes, SelectOption>(service, normalizeProps));
  // Each part once: a spread reads every attribute by itself, and on the server would build the part for each.
  const root = createMemo(() => api().getRootProps());
  const trigger = createMemo(() => withHandlers(rest, api().getTriggerProps()));
  const hidden = createMemo(() => api().getHiddenSelectProps());
  let element: HTMLDivElement | undefined;
  createEarlyFocus(() => element);
  const triggerId = (): string => own.id ?? `${uid}-trigger`;
  const listName = (): string => rest["aria-labelledby"] ?? triggerId();
  return (
    <div
      {...root()}
      ref={element}
      class={cx("kit-select", own.class)}
      style={own.style}
      data-size={size()}
      data-clearable={own.clearable && api().hasSelectedItems ? "" : undefined}
    >
      <button
        {...rest}
        {...trigger()}
        aria-labelledby={rest["aria-labelledby"]}
        aria-required={own.required ? "true" : undefined}
        aria-invalid={own.invalid ? "true" : undefined}
        class="kit-field"
        data-size={size()}
        data-variant={own.variant ?? "outline"}
      >
        <span data-part="value-text">{api().valueAsString || (own.placeholder ?? strings().placeholder)}</span>
        <span data-part="suffix" aria-hidden="true">
          <ChevronDownGlyph />
        </span>
      </button>
      <Show when={own.clearable && api().hasSelectedItems && !own.disabled}>
        <button {...api().getClearTriggerProps()} aria-label={strings().clear}>
          <CloseGlyph />
        </button>
      </Show>
      <select {...hidden()} value={undefined} aria-labelledby={undefined}>
        <Show when={!own.multiple}>
          <option value="" selected={!api().hasSelectedItems} />
        </Show>
        <For each={own.options}>
          {option => (
            <option value={option.value} disabled={option.disabled} selected={api().value.includes(option.value)}>
              {option.label}
            </option>
          )}
        </For>
      </select>
      <Show when={api().open}>
        <div {...api().getPositionerProps()}>
          <div {...api().getContentProps()} aria-labelledby={listName()} class="kit-select-list">
            <SelectItems api={api()} options={own.options} empty={strings().empty} />
          </div>
        </div>
      </Show>
    </div>
  );
}
