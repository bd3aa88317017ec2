import { Show, createMemo, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "./auto-complete.css";
import { cx } from "../internal/cx";
import { createEarlyFocus, createEarlyInput, passRef } from "../internal/field";
import { ChevronDownGlyph, CloseGlyph } from "../internal/glyphs";
import { OptionList, type OptionParts } from "../internal/options";
import { withHandlers } from "../internal/with-handlers";
import { SpinMark } from "../spin/spin-mark";
import type { ComboboxBaseProps, ComboboxInputProps } from "./combobox-props";
import type { Combobox } from "./create-combobox";

type FrameOptions = {
  readonly box: Combobox;
  readonly own: ComboboxBaseProps;
  /** The caller's attributes of the input. */
  readonly rest: ComboboxInputProps;
  readonly class: () => string | undefined;
  readonly style: () => JSX.CSSProperties | string | undefined;
  /** Shows the mark of a select. */
  readonly select: boolean;
  /** Whether the list is there to say that it has nothing. */
  readonly saysEmpty: () => boolean;
  /** The text to begin with. */
  readonly start: () => string;
  readonly required: () => boolean | undefined;
  readonly name: () => string | undefined;
  readonly element: (input: HTMLInputElement) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Before the input. */
  readonly tags?: () => JSX.Element;
};

/** The field and the list of an input with a list. */
export function comboboxFrame(options: FrameOptions): JSX.Element {
  const { box, own, rest } = options;
  const { api, search, strings } = box;
  const busy = (): boolean => own.loading ?? search.loading();
  const shown = (): boolean =>
    api().open && (box.options().length > 0 || ((busy() || search.failed() || options.saysEmpty()) && !own.readOnly));
  const root = createMemo(() => api().getRootProps());
  const input = createMemo(() => {
    const part = api().getInputProps();
    const both = options.onKeyDown === undefined ? part : withHandlers({ onKeyDown: options.onKeyDown }, part);
    return withHandlers(rest, { ...part, onKeyDown: both.onKeyDown });
  });
  const control = createMemo(() => api().getControlProps());
  const trigger = createMemo(() => api().getTriggerProps());
  let element: HTMLDivElement | undefined;
  let field: HTMLInputElement | undefined;
  createEarlyFocus(() => element);
  // The machine hears of a focus that goes a frame after the list has opened; one that goes sooner it would miss.
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !element?.contains(relatedTarget)) box.leave();
  };
  createEarlyInput(
    () => field,
    found => found.value !== options.start(),
    found => found.dispatchEvent(new InputEvent("input", { bubbles: true })),
  );
  return (
    <div
      {...root()}
      ref={element}
      onFocusOut={left}
      class={cx("kit-combobox", options.class())}
      style={options.style()}
      data-size={box.size()}
    >
      <div
        {...control()}
        class="kit-field"
        data-size={box.size()}
        data-variant={own.variant ?? "outline"}
        data-readonly={own.readOnly ? "" : undefined}
      >
        <span data-part="prefix">{own.prefix}</span>
        {options.tags?.()}
        <input
          {...rest}
          {...input()}
          ref={found => {
            field = found;
            options.element(found);
            passRef(rest.ref, found);
          }}
          name={options.name()}
          required={options.required()}
          aria-expanded={shown()}
          aria-controls={shown() ? input()["aria-controls"] : undefined}
          aria-busy={busy() ? "true" : undefined}
        />
        <Show when={busy()}>
          <span data-part="suffix">
            <SpinMark />
          </span>
        </Show>
        <Show when={own.clearable && (api().inputValue !== "" || api().hasSelectedItems) && !own.disabled}>
          <button {...api().getClearTriggerProps()} hidden={false} aria-label={strings().clear}>
            <CloseGlyph />
          </button>
        </Show>
        <Show when={options.select}>
          <button {...trigger()}>
            <ChevronDownGlyph />
          </button>
        </Show>
      </div>
      <Show when={api().open}>{list(options, shown, busy)}</Show>
    </div>
  );
}

function list({ box, own, rest }: FrameOptions, shown: () => boolean, busy: () => boolean): JSX.Element {
  const { api, strings } = box;
  const parts: OptionParts = {
    item: option => api().getItemProps({ item: option }),
    group: id => api().getItemGroupProps({ id }),
    groupLabel: htmlFor => api().getItemGroupLabelProps({ htmlFor }),
  };
  const words = (): JSX.Element => {
    if (busy()) return strings().loading;
    return box.search.failed() ? strings().failed : (own.empty ?? strings().empty);
  };
  let scroller: HTMLDivElement | undefined;
  return (
    <div {...api().getPositionerProps()}>
      <div
        {...api().getContentProps()}
        ref={scroller}
        hidden={!shown()}
        aria-labelledby={rest["aria-labelledby"] ?? box.inputId()}
        class="kit-options"
        data-size={box.size()}
      >
        <OptionList
          options={box.options()}
          parts={parts}
          highlighted={api().highlightedValue}
          empty={
            <div role="option" aria-disabled="true" aria-selected="false">
              {words()}
            </div>
          }
          render={own.renderOption}
          scroller={() => scroller}
          onReveal={box.setReveal}
        />
      </div>
    </div>
  );
}
