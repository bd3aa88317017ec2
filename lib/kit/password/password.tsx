import { Show, createSignal, splitProps, type JSX } from "solid-js";
import "./password.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { joinField } from "../internal/field-context";
import { EyeGlyph, EyeOffGlyph, WarningGlyph } from "../internal/glyphs";
import { Input, type InputProps } from "../input";
import { password as english } from "../locale/english-strings";

export type PasswordProps = Omit<InputProps, "type" | "suffix" | "clearable"> & {
  /** Whether it can be read. With it the state is controlled. */
  revealed?: boolean;
  defaultRevealed?: boolean;
  onRevealedChange?: (revealed: boolean) => unknown;
  /** Shows how strong it is, from 0 to 4; `passwordStrength` is one way to tell. */
  strength?: (password: string) => number;
};

/**
 * A line of text that nobody looking on can read, with a button that shows it and a word when Caps Lock is on.
 * Attributes, events and `ref` go to the `<input>`, `class` and `style` to the whole.
 *
 * @example
 * <Password name="password" autocomplete="new-password" strength={passwordStrength} />
 */
export function Password(given: PasswordProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, rest] = splitProps(props, [
    "revealed",
    "defaultRevealed",
    "onRevealedChange",
    "strength",
    "onChange",
    "class",
    "style",
  ]);
  const strings = useStrings("password", english);
  const [kept, setKept] = createSignal(own.defaultRevealed ?? false);
  const [capsLock, setCapsLock] = createSignal(false);
  const [typed, setTyped] = createSignal(rest.defaultValue ?? "");
  const revealed = (): boolean => own.revealed ?? kept();
  const reveal = (): void => {
    const next = !revealed();
    setKept(next);
    own.onRevealedChange?.(next);
  };
  // A browser that fills in a password makes events that know of no key.
  const watch = (event: KeyboardEvent): unknown => setCapsLock(event.getModifierState?.("CapsLock") ?? false);
  return (
    <span class={cx("kit-password", own.class)} style={own.style} data-part="root">
      <Input
        autocomplete="current-password"
        autocapitalize="none"
        spellcheck={false}
        {...rest}
        type={revealed() ? "text" : "password"}
        onChange={value => {
          setTyped(value);
          own.onChange?.(value);
        }}
        on:keydown={watch}
        on:keyup={watch}
        suffix={
          <>
            <span role="status" data-part="caps-lock">
              <Show when={capsLock()}>
                <WarningGlyph />
                <span>{strings().capsLock}</span>
              </Show>
            </span>
            <button
              type="button"
              data-part="reveal"
              aria-label={strings().reveal}
              aria-pressed={revealed()}
              disabled={rest.disabled}
              onClick={reveal}
            >
              <Show when={revealed()} fallback={<EyeGlyph />}>
                <EyeOffGlyph />
              </Show>
            </button>
          </>
        }
      />
      <Show when={own.strength}>
        {strength => {
          const level = (): number => Math.min(4, Math.max(0, strength()(rest.value ?? typed())));
          const empty = (): boolean => (rest.value ?? typed()) === "";
          return (
            <span data-part="strength" data-level={empty() ? undefined : level()}>
              <span
                role="meter"
                data-part="meter"
                aria-label={strings().strength}
                aria-valuemin={0}
                aria-valuemax={4}
                aria-valuenow={level()}
                aria-valuetext={empty() ? "–" : strings().strengths[level()]}
              >
                <i />
                <i />
                <i />
                <i />
              </span>
              <span data-part="strength-text" aria-hidden="true">
                {empty() ? undefined : strings().strengths[level()]}
              </span>
            </span>
          );
        }}
      </Show>
    </span>
  );
}
