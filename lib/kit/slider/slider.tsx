import * as zag from "@zag-js/slider";
import { normalizeProps, useMachine } from "@zag-js/solid";
import { For, Index, Show, createMemo, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./slider.css";
import { useConfig, useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyFocus } from "../internal/field";
import { joinField } from "../internal/field-context";
import { mergeStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";

/** A place on the track, with a word beneath it. */
export type SliderMark = { readonly value: number; readonly label?: JSX.Element };

type Base = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange"> & {
  min?: number;
  max?: number;
  step?: number;
  marks?: readonly SliderMark[];
  orientation?: "horizontal" | "vertical";
  size?: Size;
  name?: string;
  disabled?: boolean;
  readOnly?: boolean;
  invalid?: boolean;
  /** For the label of the `FormField` around it: a slider always has a value. */
  required?: boolean;
  /** What is read out for a value, such as "20 °C". */
  formatValue?: (value: number) => string;
  /** Shows the value above the thumb while it is moved. */
  tooltip?: boolean;
};

export type SliderProps = Base &
  (
    | {
        range?: false;
        value?: number;
        defaultValue?: number;
        onChange?: (value: number) => unknown;
        /** Called when the thumb is let go. */
        onChangeEnd?: (value: number) => unknown;
      }
    | {
        /** Two thumbs: the value is a pair. Name each with `labels`. */
        range: true;
        labels?: readonly [string, string];
        value?: readonly [number, number];
        defaultValue?: readonly [number, number];
        onChange?: (value: [number, number]) => unknown;
        onChangeEnd?: (value: [number, number]) => unknown;
      }
  );

const toList = (value: number | readonly [number, number] | undefined): number[] | undefined =>
  value === undefined ? undefined : typeof value === "number" ? [value] : [...value];

/**
 * A value, or a pair of them, chosen on a track. Name it with `aria-label`.
 *
 * @example
 * <Slider min={0} max={30} value={degrees()} onChange={setDegrees} aria-label="Temperature" />
 */
export function Slider(given: SliderProps): JSX.Element {
  const props = joinField(given, { group: true });
  const [own, rest] = splitProps(props, [
    "min",
    "max",
    "step",
    "marks",
    "orientation",
    "size",
    "name",
    "disabled",
    "readOnly",
    "invalid",
    "required",
    "formatValue",
    "tooltip",
    "range",
    "value",
    "defaultValue",
    "onChange",
    "class",
    "style",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
  ]);
  const config = useConfig();
  const size = useSize(() => own.size);
  const tell = (value: number[], done: boolean): void => {
    const [first = 0, second = first] = value;
    if (props.range) (done ? props.onChangeEnd : props.onChange)?.([first, second]);
    else (done ? props.onChangeEnd : props.onChange)?.(first);
  };
  const names = (): string[] | undefined => {
    if (props.range && props.labels !== undefined) return [...props.labels];
    const label = own["aria-label"];
    return label === undefined ? undefined : [label, label];
  };
  const uid = createUniqueId();
  const service = useMachine(zag.machine, () => ({
    id: uid,
    value: toList(own.value),
    defaultValue: toList(own.defaultValue) ?? (own.range ? [own.min ?? 0, own.max ?? 100] : [own.min ?? 0]),
    min: own.min,
    max: own.max,
    step: own.step,
    name: own.name,
    orientation: own.orientation,
    disabled: own.disabled,
    readOnly: own.readOnly,
    invalid: own.invalid,
    dir: config.direction(),
    // By the middle of the thumb: "contain" has to measure it first, so the server's page would show none.
    thumbAlignment: "center" as const,
    "aria-label": names(),
    "aria-labelledby":
      own["aria-labelledby"] === undefined ? undefined : [own["aria-labelledby"], own["aria-labelledby"]],
    getAriaValueText: (details: zag.ValueTextDetails) => own.formatValue?.(details.value) ?? String(details.value),
    onValueChange: (details: zag.ValueChangeDetails) => tell(details.value, false),
    onValueChangeEnd: (details: zag.ValueChangeDetails) => tell(details.value, true),
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  // Each part once: a spread reads every attribute by itself, and on the server would build the part for each.
  const root = createMemo(() => api().getRootProps());
  const control = createMemo(() => api().getControlProps());
  const track = createMemo(() => api().getTrackProps());
  const filled = createMemo(() => api().getRangeProps());
  let element: HTMLDivElement | undefined;
  createEarlyFocus(() => element);
  const rootStyle = (): JSX.CSSProperties => {
    const style = root().style;
    return typeof style === "object" ? style : {};
  };
  return (
    <div
      {...rest}
      {...root()}
      class={cx("kit-slider", own.class)}
      style={mergeStyle(rootStyle(), own.style)}
      data-size={size()}
      data-marked={own.marks === undefined ? undefined : ""}
    >
      <div {...control()} ref={element}>
        <div {...track()}>
          <div {...filled()} />
        </div>
        <Index each={api().value}>
          {(value, index) => {
            const thumb = createMemo(() => api().getThumbProps({ index }));
            const field = createMemo(() => api().getHiddenInputProps({ index }));
            return (
              <div
                {...thumb()}
                aria-labelledby={own["aria-labelledby"]}
                aria-describedby={own["aria-describedby"]}
                aria-invalid={own.invalid ? "true" : undefined}
                aria-readonly={own.readOnly ? "true" : undefined}
              >
                <input {...field()} />
                <Show when={own.tooltip ?? true}>
                  <span data-part="bubble" aria-hidden="true">
                    {own.formatValue?.(value()) ?? value()}
                  </span>
                </Show>
              </div>
            );
          }}
        </Index>
      </div>
      <Show when={own.marks}>
        {marks => (
          <div {...api().getMarkerGroupProps()}>
            <For each={marks()}>
              {mark => <span {...api().getMarkerProps({ value: mark.value })}>{mark.label ?? mark.value}</span>}
            </For>
          </div>
        )}
      </Show>
    </div>
  );
}
