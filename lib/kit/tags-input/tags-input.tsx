import { normalizeProps, useMachine } from "@zag-js/solid";
import * as zag from "@zag-js/tags-input";
import { Index, Show, createMemo, createSignal, createUniqueId, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "./tags-input.css";
import type { BoxProps } from "../internal/box-props";
import { useConfig, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyFocus, createEarlyInput, passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import { createFormReset } from "../internal/form-reset";
import { CloseGlyph } from "../internal/glyphs";
import { HiddenSelect } from "../internal/hidden-select";
import { withActions } from "../internal/with-actions";
import { withHandlers } from "../internal/with-handlers";
import { tagsInput as english } from "../locale/english-strings";

export type TagsInputProps = Omit<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  "value" | "onChange" | "size" | "max" | "type" | "multiple" | "onInvalid"
> &
  BoxProps & {
    value?: readonly string[];
    defaultValue?: readonly string[];
    onChange?: (tags: string[]) => unknown;
    /** What ends a tag beside Enter, and splits what is pasted. A comma unless given. */
    delimiter?: string | RegExp;
    /** How many there may be. */
    max?: number;
    /** Whether a text may be a tag. */
    validate?: (tag: string, tags: readonly string[]) => boolean;
    /** Called when a text was refused: there are too many, or it is not valid. */
    onInvalid?: (reason: "invalid" | "max") => unknown;
    /** Whether the same may stand twice. */
    allowDuplicates?: boolean;
    /** Whether Enter or a double click on a tag changes it. True unless given. */
    editable?: boolean;
    /** What becomes of text that is no tag yet when the focus goes: it stays unless given. */
    blurBehavior?: "add" | "clear";
    /** Draws a tag's text. */
    renderTag?: (tag: string) => JSX.Element;
    /** Shows a button that takes all tags away. */
  };

const ownNames = [
  "value",
  "defaultValue",
  "onChange",
  "delimiter",
  "max",
  "validate",
  "onInvalid",
  "allowDuplicates",
  "editable",
  "blurBehavior",
  "renderTag",
  "size",
  "variant",
  "clearable",
  "disabled",
  "readOnly",
  "required",
  "invalid",
  "name",
  "form",
  "placeholder",
  "maxLength",
  "class",
  "style",
  "id",
  "ref",
] as const;

/** It empties the input at once: a frame later it would take along what is typed until then. */
const machine = withActions(zag.machine, { clearInputValue: ({ context }) => context.set("inputValue", "") });

/**
 * Several short texts in one line: each becomes a tag. With the arrow keys the tags can be reached from the input,
 * changed with Enter and taken away with Backspace. Attributes and `ref` go to the input, `class` and `style` to the
 * whole. A form gets one value for each.
 *
 * @example
 * <TagsInput aria-label="Keywords" name="keyword" value={words()} onChange={setWords} max={5} />
 */
export function TagsInput(given: TagsInputProps): JSX.Element {
  const props = joinField(given, { empty: [] });
  const [own, rest] = splitProps(props, ownNames);
  const config = useConfig();
  const size = useSize(() => own.size);
  const strings = useStrings("tagsInput", english);
  const uid = createUniqueId();
  const inputId = (): string => own.id ?? `${uid}-input`;
  const start = untrack(() => own.value ?? own.defaultValue) ?? [];
  const [refused, setRefused] = createSignal(false);
  let tried = "";
  let putBack = false;
  const service = useMachine(machine, () => ({
    id: uid,
    ids: { input: inputId() },
    value: own.value && [...own.value],
    defaultValue: [...start],
    delimiter: own.delimiter ?? ",",
    max: own.max ?? Number.POSITIVE_INFINITY,
    maxLength: typeof own.maxLength === "number" ? own.maxLength : undefined,
    allowDuplicates: own.allowDuplicates ?? false,
    editable: own.editable ?? true,
    blurBehavior: own.blurBehavior,
    addOnPaste: true,
    disabled: own.disabled,
    readOnly: own.readOnly,
    invalid: own.invalid,
    placeholder: own.placeholder,
    dir: config.direction() ?? ("ltr" as const),
    validate: ({ inputValue, value }: zag.ValidateArgs) => {
      tried = inputValue;
      return own.validate?.(inputValue, value) ?? true;
    },
    translations: {
      clearTriggerLabel: strings().clear,
      deleteTagTriggerLabel: strings().remove,
      tagAdded: strings().added,
      tagsPasted: (tags: string[]) => tags.map(strings().added).join(", "),
      tagEdited: strings().edit,
      tagUpdated: strings().added,
      tagDeleted: strings().removed,
      tagSelected: (tag: string) => tag,
    },
    onValueChange: (details: zag.ValueChangeDetails) => {
      setRefused(false);
      own.onChange?.(details.value);
    },
    onInputValueChange: (details: zag.InputValueChangeDetails) => {
      if (putBack && details.inputValue === "") {
        putBack = false;
        api().setInputValue(tried);
      } else if (details.inputValue !== tried) setRefused(false);
    },
    onValueInvalid: () => {
      setRefused(true);
      // The machine empties the input after this; whoever made a mistake wants to mend it.
      putBack = true;
      own.onInvalid?.("invalid");
    },
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  const root = createMemo(() => api().getRootProps());
  const control = createMemo(() => api().getControlProps());
  // At the most there may be, the machine does nothing, and says nothing.
  const tooMany = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.isComposing || !api().atMax || api().inputValue === "") return;
    tried = api().inputValue;
    setRefused(true);
    own.onInvalid?.("max");
  };
  const input = createMemo(() => {
    const part = api().getInputProps();
    return withHandlers(rest, withHandlers({ onKeyDown: tooMany }, part));
  });
  let element: HTMLDivElement | undefined;
  let field: HTMLInputElement | undefined;
  createEarlyFocus(() => element);
  createEarlyInput(
    () => field,
    found => found.value !== "",
    found => api().setInputValue(found.value),
  );
  createFormReset(
    () => field,
    () => api().setValue([...start]),
  );
  const wrong = (): boolean => (own.invalid ?? false) || refused();
  return (
    <div {...root()} ref={element} class={cx("kit-tags-input", own.class)} style={own.style} data-size={size()}>
      <div
        {...control()}
        class="kit-field"
        tabindex={undefined}
        data-size={size()}
        data-variant={own.variant ?? "outline"}
        data-invalid={wrong() ? "" : undefined}
      >
        <Index each={api().value}>
          {(tag, index) => {
            const place = (): { index: number; value: string } => ({ index, value: tag() });
            const preview = createMemo(() => api().getItemPreviewProps(place()));
            const remove = createMemo(() => api().getItemDeleteTriggerProps(place()));
            return (
              <span {...api().getItemProps(place())}>
                <span {...preview()}>
                  <span data-part="item-text">{own.renderTag?.(tag()) ?? tag()}</span>
                  <Show when={!own.readOnly && !own.disabled}>
                    <button {...remove()}>
                      <CloseGlyph />
                    </button>
                  </Show>
                </span>
                <Show when={own.editable !== false}>
                  <input {...api().getItemInputProps(place())} />
                </Show>
              </span>
            );
          }}
        </Index>
        <input
          {...rest}
          {...input()}
          ref={found => {
            field = found;
            passRef(own.ref, found);
          }}
          form={own.form}
          disabled={own.disabled}
          readOnly={own.readOnly}
          aria-invalid={wrong() ? "true" : undefined}
          aria-required={own.required ? "true" : undefined}
        />
        <Show when={own.clearable && !api().empty && !own.disabled && !own.readOnly}>
          <button {...api().getClearTriggerProps()}>
            <CloseGlyph />
          </button>
        </Show>
      </div>
      <HiddenSelect
        name={own.name}
        form={own.form}
        disabled={own.disabled}
        required={own.required}
        multiple
        values={api().value}
        focus={() => field?.focus()}
      />
    </div>
  );
}
