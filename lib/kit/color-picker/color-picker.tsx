import * as zag from "@zag-js/color-picker";
import { useMachine } from "@zag-js/solid";
import { Show, createMemo, createSignal, createUniqueId, onMount, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./color-picker.css";
import { useConfig, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { joinField } from "../internal/field-context";
import { createFormReset } from "../internal/form-reset";
import { CloseGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { withHandlers } from "../internal/with-handlers";
import { colorPicker as english } from "../locale/english-strings";
import { readColor, writeColor, type ColorFormat } from "./color";
import { ColorPanel } from "./color-panel";

export type { ColorFormat } from "./color";

/** Colours offered below the area. */
export type ColorPreset = { readonly label: string; readonly colors: readonly string[] };

export type ColorPickerProps = Omit<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  "value" | "onChange" | "name" | "form" | "style" | "children"
> & {
  /** The colour as CSS text in the chosen format, such as "#1677ff"; "" for none. With it the field is controlled. */
  value?: string;
  /** What an uncontrolled field begins with, and goes back to when its form is reset. */
  defaultValue?: string;
  /** Called with the colour as text, for every step of a drag; "" when it was taken back. */
  onChange?: (value: string) => unknown;
  /** Called with the colour once a drag or a key has ended. */
  onChangeEnd?: (value: string) => unknown;
  /** How the value is written. "hex" unless given; the reader may choose another. */
  format?: ColorFormat;
  defaultFormat?: ColorFormat;
  onFormatChange?: (format: ColorFormat) => unknown;
  /** Whether a colour may be translucent. True unless given. */
  alpha?: boolean;
  presets?: readonly ColorPreset[];
  /** Shows the value's text beside its colour; a function writes another text. */
  showText?: boolean | ((value: string) => JSX.Element);
  /** What the colour is sent as in a form. */
  name?: string;
  form?: string;
  size?: Size;
  readOnly?: boolean;
  required?: boolean;
  /** Marks the value as wrong. */
  invalid?: boolean;
  /** Shows a button that takes the colour back. */
  clearable?: boolean;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
  placement?: zag.PositioningOptions["placement"];
  style?: JSX.CSSProperties | string;
};

/**
 * A colour from an area of shades, a hue, its opacity, typed text or offered swatches. Its value is CSS text, in and
 * out. Attributes and `ref` go to the trigger, `class` and `style` to the whole.
 *
 * @example
 * <ColorPicker aria-label="Accent" value={accent()} onChange={setAccent} showText />
 */
export function ColorPicker(given: ColorPickerProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "onChangeEnd",
    "format",
    "defaultFormat",
    "onFormatChange",
    "alpha",
    "presets",
    "showText",
    "name",
    "form",
    "size",
    "disabled",
    "readOnly",
    "required",
    "invalid",
    "clearable",
    "open",
    "defaultOpen",
    "onOpenChange",
    "placement",
    "class",
    "style",
    "id",
    "aria-label",
  ]);
  const config = useConfig();
  const size = useSize(() => own.size);
  const strings = useStrings("colorPicker", english);
  const uid = createUniqueId();
  const ids = {
    control: `${uid}-control`,
    content: `${uid}-content`,
    positioner: `${uid}-positioner`,
    hiddenInput: `${uid}-hidden`,
  };
  const triggerId = (): string => own.id ?? `${uid}-trigger`;
  const [mounted, setMounted] = createSignal(false);
  onMount(() => setMounted(true));
  const [kept, setKept] = createSignal(own.defaultValue ?? "");
  const [keptFormat, setKeptFormat] = createSignal<ColorFormat>(own.defaultFormat ?? "hex");
  // The colour as it was dragged to: text knows no hue of black, and would throw it away on the way.
  const [dragged, setDragged] = createSignal<{ text: string; color: zag.Color }>();
  const format = (): ColorFormat => own.format ?? keptFormat();
  const value = (): string => own.value ?? kept();
  const color = createMemo(() => {
    const last = dragged();
    return (last?.text === value() ? last.color : undefined) ?? readColor(value());
  });
  const text = (): string => {
    const known = color();
    return known === undefined ? "" : writeColor(known, format());
  };
  const tell = (next: string): void => {
    if (next === value()) return;
    setKept(next);
    own.onChange?.(next);
  };
  const solid = (chosen: zag.Color): zag.Color =>
    own.alpha === false ? chosen.toFormat("hsba").withChannelValue("alpha", 1) : chosen.toFormat("hsba");
  const choose = (chosen: zag.Color, as: ColorFormat = format()): void => {
    const next = writeColor(solid(chosen), as);
    setDragged({ text: next, color: solid(chosen) });
    tell(next);
  };
  const black = readColor("#000000");
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { ...ids, trigger: triggerId() },
    value: color() ?? black,
    format: "hsba" as const,
    disabled: own.disabled,
    readOnly: own.readOnly,
    invalid: own.invalid,
    open: own.open,
    defaultOpen: own.defaultOpen,
    dir: config.direction() ?? ("ltr" as const),
    positioning: {
      placement: own.placement ?? ("bottom-start" as const),
      gutter: 4,
      strategy: "fixed" as const,
      overflowPadding: 8,
    },
    onValueChange: (details: zag.ValueChangeDetails) => choose(details.value),
    onValueChangeEnd: (details: zag.ValueChangeDetails) =>
      own.onChangeEnd?.(writeColor(solid(details.value), format())),
    onOpenChange: (details: zag.OpenChangeDetails) => own.onOpenChange?.(details.open),
  }));
  const off = (): boolean => (own.disabled ?? false) || (own.readOnly ?? false);
  const open = (): boolean => mounted() && !off() && service.state.matches("open");
  const trigger = withHandlers(rest, {
    onClick() {
      if (!off()) service.send({ type: "TRIGGER.CLICK" });
    },
  });
  const shown = (): JSX.Element => {
    if (typeof own.showText === "function") return own.showText(text());
    return text() === "" ? strings().none : text();
  };
  let hidden: HTMLInputElement | undefined;
  createFormReset(
    () => hidden,
    () => {
      if (own.value === undefined) tell(own.defaultValue ?? "");
    },
  );
  return (
    <div
      class={cx("kit-color", own.class)}
      style={own.style}
      id={ids.control}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
    >
      <button
        type="button"
        {...rest}
        {...trigger}
        id={triggerId()}
        data-part="trigger"
        data-text={own.showText ? "" : undefined}
        disabled={own.disabled}
        aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
        aria-describedby={cx(rest["aria-describedby"], own["aria-label"] === undefined && `${uid}-value`) || undefined}
        aria-haspopup="dialog"
        aria-expanded={open()}
        aria-controls={open() ? ids.content : undefined}
      >
        <span
          data-part="color"
          style={{ "--_color": text() === "" ? "transparent" : text() }}
          data-empty={text() === "" ? "" : undefined}
        />
        {/* In the button's content, so that its name has the value in it, seen or not. */}
        <Show when={own["aria-label"]}>{label => <span class="kit-hidden">{label()}: </span>}</Show>
        <span id={`${uid}-value`} data-part="value-text" class={own.showText ? undefined : "kit-hidden"}>
          {shown()}
        </span>
      </button>
      <Show when={own.clearable && text() !== "" && !off()}>
        <button type="button" data-part="clear-trigger" aria-label={strings().clear} onClick={() => tell("")}>
          <CloseGlyph />
        </button>
      </Show>
      <input
        ref={hidden}
        type="text"
        class="kit-hidden"
        tabindex={-1}
        aria-hidden="true"
        name={own.name}
        form={own.form}
        value={value()}
        disabled={own.disabled}
        required={own.required}
        onInput={event => (event.currentTarget.value = value())}
        onFocus={() => document.getElementById(triggerId())?.focus()}
      />
      <Show when={open()}>
        <ColorPanel
          service={service}
          strings={strings()}
          size={size()}
          alpha={own.alpha ?? true}
          text={text()}
          format={format()}
          presets={own.presets ?? []}
          onText={typed => {
            const found = readColor(typed);
            if (found !== undefined) choose(found);
          }}
          onFormat={next => {
            setKeptFormat(next);
            own.onFormatChange?.(next);
            const known = color();
            if (known !== undefined) choose(known, own.format ?? next);
          }}
        />
      </Show>
    </div>
  );
}
