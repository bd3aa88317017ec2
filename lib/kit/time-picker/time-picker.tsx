import * as zag from "@zag-js/popover";
import { normalizeProps, useMachine } from "@zag-js/solid";
import { Show, createMemo, createSignal, createUniqueId, onMount, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "../internal/dates/date-field.css";
import "./time-picker.css";
import type { BoxProps, OpenProps } from "../internal/box-props";
import { useConfig, useLanguage, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import { ClockGlyph, CloseGlyph } from "../internal/glyphs";
import { createTyped } from "../internal/typed";
import { withHandlers } from "../internal/with-handlers";
import { timePicker as english } from "../locale/english-strings";
import { countsToTwelve, minute, readTime, readTyped, timeText, writeTime, type Time, type TimeStyle } from "./time";
import { TimePanel } from "./time-panel";

export type TimePickerProps = Omit<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  "value" | "onChange" | "min" | "max" | "size" | "type" | "step" | "style" | "children"
> &
  BoxProps &
  OpenProps & {
    /** The time as "14:30", with `seconds` as "14:30:15"; "" for none. With it the field is controlled. */
    value?: string;
    /** What an uncontrolled field begins with, and goes back to when its form is reset. */
    defaultValue?: string;
    /** Called with the time as `value` writes it, "" when the field was emptied. */
    onChange?: (value: string) => unknown;
    /** The first that can be chosen, such as "09:00". */
    min?: string;
    /** The last that can be chosen. */
    max?: string;
    /** Blocks single times. Called with the time as `value` writes it. */
    isTimeUnavailable?: (time: string) => boolean;
    /** Chooses seconds as well. */
    seconds?: boolean;
    /** The distance between two hours of the list. 1 unless given; what is typed need not keep to it. */
    hourStep?: number;
    minuteStep?: number;
    secondStep?: number;
    /** Whether hours go to 12 or to 23; the locale's unless given. */
    hourCycle?: 12 | 24;
    /** A BCP 47 tag; the provider's language unless given. */
    locale?: string;
    /** Offers the present time in this IANA zone, "local" being the reader's own. */
    now?: "local" | (string & {});
    style?: JSX.CSSProperties | string;
  };

/**
 * A time of day, typed ("930", "9:30 pm") or chosen from columns. Its value is text, in and out: "14:30". Attributes,
 * events and `ref` go to the `<input>`, `class` and `style` to the box.
 *
 * @example
 * <TimePicker aria-label="Start" min="08:00" max="18:00" minuteStep={15} value={start()} onChange={setStart} />
 */
export function TimePicker(given: TimePickerProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "min",
    "max",
    "isTimeUnavailable",
    "seconds",
    "hourStep",
    "minuteStep",
    "secondStep",
    "hourCycle",
    "locale",
    "now",
    "size",
    "variant",
    "disabled",
    "readOnly",
    "required",
    "invalid",
    "clearable",
    "open",
    "defaultOpen",
    "onOpenChange",
    "name",
    "form",
    "class",
    "style",
    "id",
    "ref",
  ]);
  const config = useConfig();
  const provided = useLanguage();
  const strings = useStrings("timePicker", english);
  const size = useSize(() => own.size);
  const uid = createUniqueId();
  const ids = { anchor: `${uid}-control`, trigger: `${uid}-trigger`, content: `${uid}-content` };
  const [kept, setKept] = createSignal(own.defaultValue ?? "");
  const [byTyping, setByTyping] = createSignal(false);
  const [mounted, setMounted] = createSignal(false);
  onMount(() => setMounted(true));
  const value = (): string => own.value ?? kept();
  const time = createMemo(() => readTime(value()));
  const style = createMemo((): TimeStyle => {
    const language = own.locale ?? provided();
    const twelve = own.hourCycle === undefined ? countsToTwelve(language) : own.hourCycle === 12;
    return { language, seconds: own.seconds ?? false, twelve };
  });
  const text = createMemo(() => timeText(time(), style()));
  const off = (): boolean => (own.disabled ?? false) || (own.readOnly ?? false);
  const write = (chosen: Time | undefined): string => writeTime(chosen, style().seconds);
  const allowed = (chosen: Time): boolean =>
    chosen >= (readTime(own.min) ?? 0) &&
    chosen <= (readTime(own.max) ?? Number.POSITIVE_INFINITY) &&
    !(own.isTimeUnavailable?.(write(chosen)) ?? false);
  const choose = (next: string): void => {
    if (next === value()) return;
    setKept(next);
    own.onChange?.(next);
  };
  let element: HTMLInputElement | undefined;
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids,
    open: own.open,
    defaultOpen: own.defaultOpen,
    portalled: false,
    // A click into the text opens the list beside it; whoever opens it by button or key is taken there.
    autoFocus: !byTyping(),
    initialFocusEl: () => document.querySelector<HTMLElement>(`#${CSS.escape(ids.content)} [tabindex="0"]`),
    persistentElements: [() => document.getElementById(ids.anchor)],
    dir: config.direction() ?? "ltr",
    positioning: { placement: "bottom-start" as const, gutter: 4, strategy: "fixed" as const, overflowPadding: 8 },
    onOpenChange: (details: zag.OpenChangeDetails) => own.onOpenChange?.(details.open),
  }));
  const open = (): boolean => mounted() && !off() && service.state.matches("open");
  const { take } = createTyped({
    element: () => element,
    text,
    read: typed => readTyped(typed, style()),
    allowed,
    onTyped: typed => choose(write(typed)),
    onReset() {
      if (own.value === undefined) choose(own.defaultValue ?? "");
    },
  });
  const toggle = (type: "OPEN" | "TOGGLE", typing: boolean): void => {
    setByTyping(typing);
    service.send({ type });
  };
  const input = withHandlers(rest, {
    onFocusOut: () => void take(),
    onClick() {
      if (!off()) toggle("OPEN", true);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === "Enter") {
        if (take() || open()) event.preventDefault();
        service.send({ type: "CLOSE", restoreFocus: false });
      } else if (event.key === "ArrowDown" && !off()) {
        event.preventDefault();
        if (!open()) toggle("OPEN", false);
        else document.querySelector<HTMLElement>(`#${CSS.escape(ids.content)} [tabindex="0"]`)?.focus();
      }
    },
  });
  const now = (zone: string): Time => {
    const timeZone = zone === "local" ? undefined : zone;
    const parts = new Intl.DateTimeFormat("en", { timeZone, timeStyle: "medium", hourCycle: "h23" });
    const [hours = "0", minutes = "0", rest = "0"] = parts.format().split(":");
    return Number(hours) * 60 * minute + Number(minutes) * minute + (style().seconds ? Number(rest) : 0);
  };

  function Panel(): JSX.Element {
    const api = createMemo(() => zag.connect(service, normalizeProps));
    const positioner = createMemo(() => api().getPositionerProps());
    const content = createMemo(() => api().getContentProps());
    return (
      <div {...positioner()}>
        <div
          {...content()}
          class="kit-time-panel"
          aria-labelledby={undefined}
          aria-label={strings().content}
          data-size={size()}
          onKeyDown={event => {
            if (event.key !== "Enter" || event.target.matches("button")) return;
            event.preventDefault();
            service.send({ type: "CLOSE" });
          }}
        >
          <TimePanel
            time={time()}
            style={style()}
            steps={[own.hourStep ?? 1, own.minuteStep ?? 1, own.secondStep ?? 1]}
            allowed={allowed}
            strings={strings()}
            rtl={config.direction() === "rtl"}
            onChoose={chosen => choose(write(chosen))}
          />
          <Show when={own.now}>
            {zone => (
              <button
                type="button"
                data-part="now"
                disabled={!allowed(now(zone()))}
                onClick={() => {
                  choose(write(now(zone())));
                  service.send({ type: "CLOSE" });
                }}
              >
                {strings().now}
              </button>
            )}
          </Show>
        </div>
      </div>
    );
  }

  return (
    <div class={cx("kit-date kit-time", own.class)} style={own.style} data-part="root" data-size={size()}>
      <div
        class="kit-field"
        id={ids.anchor}
        data-part="control"
        data-size={size()}
        data-variant={own.variant ?? "outline"}
        data-invalid={own.invalid ? "" : undefined}
        data-disabled={own.disabled ? "" : undefined}
        data-readonly={own.readOnly ? "" : undefined}
      >
        <input
          type="text"
          autocomplete="off"
          {...rest}
          {...input}
          placeholder={rest.placeholder ?? timeText(0, { ...style(), twelve: false }).replaceAll("0", "-")}
          ref={found => {
            element = found;
            passRef(own.ref, found);
          }}
          id={own.id ?? `${uid}-input`}
          form={own.form}
          data-part="input"
          value={text()}
          disabled={own.disabled}
          readOnly={own.readOnly}
          required={own.required}
          aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
        />
        <Show when={own.clearable && value() !== "" && !off()}>
          <button type="button" data-part="clear-trigger" aria-label={strings().clear} onClick={() => choose("")}>
            <CloseGlyph />
          </button>
        </Show>
        <button
          type="button"
          id={ids.trigger}
          data-part="trigger"
          disabled={off()}
          aria-label={strings().open}
          aria-haspopup="dialog"
          aria-expanded={open()}
          aria-controls={open() ? ids.content : undefined}
          onClick={() => toggle("TOGGLE", false)}
        >
          <ClockGlyph />
        </button>
      </div>
      <Show when={own.name}>
        {name => <input type="hidden" name={name()} value={value()} form={own.form} disabled={own.disabled} />}
      </Show>
      <Show when={open()}>
        <Panel />
      </Show>
    </div>
  );
}
