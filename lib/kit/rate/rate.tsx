import { For, Show, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./rate.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { createChoice } from "../internal/choice";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import type { Size, Tone } from "../internal/vocabulary";
import { rate as english } from "../locale/english-strings";

type GroupEvent = Event & { currentTarget: HTMLDivElement; target: Element };

export type RateProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "onInput" | "children"> & {
  /** How many stars, 0 for none. */
  value?: number;
  /** 0 unless given. */
  defaultValue?: number;
  onChange?: (value: number) => unknown;
  onInput?: Handler<GroupEvent>;
  /** The most there can be. 5 unless given. */
  max?: number;
  /** Whole stars, or halves. 1 unless given. */
  step?: 1 | 0.5;
  /** Whether choosing the same again takes the choice back. */
  clearable?: boolean;
  /** Shown only: a picture, and no field. Any fraction is drawn. */
  readOnly?: boolean;
  disabled?: boolean;
  required?: boolean;
  invalid?: boolean;
  /** What the choice is sent as in a form. */
  name?: string;
  /** "warning", which is golden, unless given. */
  tone?: Tone;
  size?: Size;
};

function Star(): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path d="M8 1.6l1.95 4.1 4.5.6-3.3 3.12.82 4.46L8 11.72l-3.97 2.16.82-4.46-3.3-3.12 4.5-.6z" />
    </svg>
  );
}

/**
 * So many stars of so many: native radio buttons, so arrow keys, forms and validation are the browser's own.
 *
 * @example
 * <Rate aria-label="Service" value={stars()} onChange={setStars} clearable />
 */
export function Rate(given: RateProps): JSX.Element {
  const props = joinField(given, { empty: 0, group: true });
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "onInput",
    "max",
    "step",
    "clearable",
    "readOnly",
    "disabled",
    "required",
    "invalid",
    "name",
    "tone",
    "size",
    "class",
    "ref",
    "aria-label",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("rate", english);
  const fallbackName = createUniqueId();
  let element: HTMLDivElement | undefined;
  const choice = createChoice(
    {
      get value() {
        return own.value === undefined ? undefined : String(own.value);
      },
      get defaultValue() {
        return String(own.defaultValue ?? 0);
      },
      onChange: chosen => own.onChange?.(Number(chosen)),
    },
    () => element,
  );
  const value = (): number => Number(choice.value());
  const max = (): number => own.max ?? 5;
  const step = (): number => own.step ?? 1;
  const values = (): number[] => {
    const apart = step();
    return Array.from({ length: max() / apart }, (_, index) => (index + 1) * apart);
  };
  return (
    <Show
      when={own.readOnly}
      fallback={
        <div
          role="radiogroup"
          aria-label={own["aria-label"] ?? (rest["aria-labelledby"] === undefined ? strings().label : undefined)}
          aria-required={own.required ? "true" : undefined}
          aria-invalid={own.invalid ? "true" : undefined}
          {...rest}
          ref={found => {
            element = found;
            passRef(own.ref, found);
          }}
          class={cx("kit-rate", own.class)}
          data-part="root"
          data-tone={own.tone ?? "warning"}
          data-size={size()}
          data-half={step() === 0.5 ? "" : undefined}
          data-disabled={own.disabled ? "" : undefined}
          onInput={event => {
            callHandler(own.onInput, event);
            choice.take(event.currentTarget);
          }}
        >
          <For each={values()}>
            {stars => (
              <label data-part="star">
                <input
                  class="kit-hidden"
                  type="radio"
                  name={own.name ?? fallbackName}
                  value={stars}
                  checked={value() === stars}
                  disabled={own.disabled}
                  required={own.required}
                  aria-label={strings().stars(stars, max())}
                  data-part="control"
                  // A click comes before the input it makes: the same value means that it was chosen already. Native,
                  // so that an early click is not replayed upon the choice it made.
                  on:click={() => {
                    if (own.clearable && value() === stars) choice.choose("0");
                  }}
                  // On a chosen one the space bar makes no click.
                  on:keyup={event => {
                    if (!own.clearable || event.key !== " " || value() !== stars) return;
                    event.preventDefault();
                    choice.choose("0");
                  }}
                />
                <Star />
              </label>
            )}
          </For>
        </div>
      }
    >
      <div
        role="img"
        {...rest}
        aria-label={cx(own["aria-label"] && `${own["aria-label"]}:`, strings().stars(value(), max()))}
        ref={found => passRef(own.ref, found)}
        class={cx("kit-rate", own.class)}
        data-part="root"
        data-tone={own.tone ?? "warning"}
        data-size={size()}
        data-readonly=""
      >
        <For each={Array.from({ length: max() })}>
          {(_, index) => (
            <span data-part="star" style={{ "--_share": String(Math.min(1, Math.max(0, value() - index()))) }}>
              <Star />
              <span data-part="filled">
                <Star />
              </span>
            </span>
          )}
        </For>
      </div>
    </Show>
  );
}
