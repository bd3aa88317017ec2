import * as zag from "@zag-js/color-picker";
import { normalizeProps, type PropTypes } from "@zag-js/solid";
import { For, Show, createMemo, type JSX } from "solid-js";
import { CheckGlyph, DropperGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import type { KitStrings } from "../locale/types";
import { readColor, type ColorFormat } from "./color";
import type { ColorPreset } from "./color-picker";

type ColorPanelProps = {
  service: zag.Service;
  strings: KitStrings["colorPicker"];
  size: Size;
  alpha: boolean;
  text: string;
  format: ColorFormat;
  presets: readonly ColorPreset[];
  onFormat: (format: ColorFormat) => void;
  onText: (text: string) => void;
};

const formats: readonly ColorFormat[] = ["hex", "rgb", "hsl"];

/** What an open ColorPicker shows. */
export function ColorPanel(props: ColorPanelProps): JSX.Element {
  const api = createMemo(() => zag.connect(props.service, normalizeProps));
  const positioner = createMemo(() => api().getPositionerProps());
  const content = createMemo(() => api().getContentProps());
  const dropper = createMemo(() => api().getEyeDropperTriggerProps());
  const take = (input: HTMLInputElement): void => {
    if (input.value !== props.text) props.onText(input.value);
    input.value = props.text;
  };
  return (
    <div {...positioner()}>
      <div {...content()} class="kit-color-panel" aria-label={props.strings.content} data-size={props.size}>
        <Area api={api()} strings={props.strings} />
        <div data-part="sliders">
          <ChannelSlider api={api()} channel="hue" label={props.strings.hue} />
          <Show when={props.alpha}>
            <ChannelSlider api={api()} channel="alpha" label={props.strings.alpha} />
          </Show>
        </div>
        <div data-part="text">
          <select
            aria-label={props.strings.format}
            data-part="format"
            onInput={event => {
              const chosen = formats.find(format => format === event.currentTarget.value);
              if (chosen !== undefined) props.onFormat(chosen);
              event.currentTarget.value = props.format;
            }}
          >
            <For each={formats}>
              {format => (
                <option value={format} selected={format === props.format}>
                  {format.toUpperCase()}
                </option>
              )}
            </For>
          </select>
          <input
            type="text"
            aria-label={props.strings.value}
            spellcheck={false}
            autocomplete="off"
            data-part="value"
            value={props.text}
            onFocusOut={event => take(event.currentTarget)}
            onKeyDown={event => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              take(event.currentTarget);
            }}
          />
          <Show when={"EyeDropper" in window}>
            <button {...dropper()} aria-label={props.strings.dropper}>
              <DropperGlyph />
            </button>
          </Show>
        </div>
        <For each={props.presets}>{preset => <Swatches api={api()} preset={preset} strings={props.strings} />}</For>
      </div>
    </div>
  );
}

function Area(props: { api: zag.Api<PropTypes>; strings: KitStrings["colorPicker"] }): JSX.Element {
  const area = createMemo(() => props.api.getAreaProps());
  const background = createMemo(() => props.api.getAreaBackgroundProps());
  const thumb = createMemo(() => props.api.getAreaThumbProps());
  const text = (): string => {
    const color = props.api.value;
    return props.strings.shade(
      Math.round(color.getChannelValue("saturation")),
      Math.round(color.getChannelValue("brightness")),
    );
  };
  return (
    <div {...area()}>
      <div {...background()} />
      <div {...thumb()} aria-label={props.strings.area} aria-roledescription={undefined} aria-valuetext={text()} />
    </div>
  );
}

function ChannelSlider(props: { api: zag.Api<PropTypes>; channel: "hue" | "alpha"; label: string }): JSX.Element {
  const slider = createMemo(() => props.api.getChannelSliderProps({ channel: props.channel }));
  const track = createMemo(() => props.api.getChannelSliderTrackProps({ channel: props.channel }));
  const thumb = createMemo(() => props.api.getChannelSliderThumbProps({ channel: props.channel }));
  const text = (): string => {
    const value = props.api.value.getChannelValue(props.channel);
    return props.channel === "hue" ? `${Math.round(value)}°` : `${Math.round(value * 100)} %`;
  };
  return (
    <div {...slider()}>
      <div {...track()} />
      <div {...thumb()} aria-label={props.label} aria-valuetext={text()} />
    </div>
  );
}

function Swatches(props: {
  api: zag.Api<PropTypes>;
  preset: ColorPreset;
  strings: KitStrings["colorPicker"];
}): JSX.Element {
  const colors = (): string[] => props.preset.colors.filter(color => readColor(color) !== undefined);
  return (
    <div data-part="preset" role="group" aria-label={props.preset.label}>
      <span data-part="preset-label" aria-hidden="true">
        {props.preset.label}
      </span>
      <div data-part="swatches">
        <For each={colors()}>
          {color => {
            const state = createMemo(() => props.api.getSwatchTriggerState({ value: color }));
            const trigger = createMemo(() => props.api.getSwatchTriggerProps({ value: color }));
            const dark = (): boolean => state().value.toFormat("hsla").getChannelValue("lightness") < 60;
            return (
              <button {...trigger()} aria-label={color} aria-pressed={state().checked}>
                <span data-part="color" data-dark={dark() ? "" : undefined} style={{ "--_color": color }}>
                  <Show when={state().checked}>
                    <CheckGlyph />
                  </Show>
                </span>
              </button>
            );
          }}
        </For>
      </div>
    </div>
  );
}
