import { createReaction, onCleanup } from "solid-js";
import { createCheck, type Check } from "./create-check";
import type { FormCore } from "./form-core";

/** Checks one field's value: a message, or nothing where it is well. */
export type FieldValidate<V> = (
  value: V,
  context: { readonly signal: AbortSignal },
) => string | undefined | Promise<string | undefined>;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (Array.isArray(value) && value.every(item => item === ""));

/** What the browser finds wrong with a control, in its own words; it need not look at what the field itself checks. */
function nativeMessage(control: HTMLElement | null): string | undefined {
  if (control === null || !("validity" in control) || !("validationMessage" in control)) return undefined;
  const { validity, validationMessage } = control;
  if (!(validity instanceof ValidityState) || validity.valid || validity.valueMissing) return undefined;
  return typeof validationMessage === "string" ? validationMessage : undefined;
}

type RuleOptions = {
  readonly core: FormCore;
  readonly path: () => string;
  /** What is said of an empty field; nothing where it may be empty. */
  readonly required: () => string | undefined;
  readonly control: () => HTMLElement | null;
  readonly validate: () => FieldValidate<unknown> | undefined;
};

/**
 * What one field checks by itself: that it is filled in, what the browser knows of its type, and its `validate`. Once it
 * has run, it runs again when any value changes that it has read.
 */
export function createFieldRule(options: RuleOptions): Check {
  const { core } = options;
  const track = createReaction(() => {
    if (check.ran()) check.later(core.debounce);
  });
  const check = createCheck<string | undefined>(
    signal => {
      let result: string | undefined | Promise<string | undefined>;
      track(() => {
        const value = core.get(options.path());
        if (isEmpty(value)) result = options.required();
        result ??= nativeMessage(options.control()) ?? options.validate()?.(value, { signal });
      });
      return result;
    },
    message => core.note(options.path(), message),
  );
  onCleanup(check.stop);
  return check;
}
