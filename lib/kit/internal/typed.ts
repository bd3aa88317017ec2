import type { Accessor } from "solid-js";
import { createEarlyInput } from "./field";
import { createFormReset } from "./form-reset";

type Typed<T> = {
  readonly element: () => HTMLInputElement | undefined;
  /** What the field shows of its value. */
  readonly text: Accessor<string>;
  readonly read: (typed: string) => T | undefined;
  /** May be chosen. */
  readonly allowed: (value: T) => boolean;
  /** Called with what was typed, `undefined` when the field was emptied. */
  readonly onTyped: (value: T | undefined) => void;
  readonly onReset: () => void;
};

/**
 * A text field whose text stands for something else: taken when typing is done, taken back where it stands for nothing.
 * `take` tells whether there was anything new; `show` writes the value's text again. Call it in a component's body.
 */
export function createTyped<T>(own: Typed<T>): { take: () => boolean; show: () => void } {
  const show = (): void => {
    const element = own.element();
    if (element !== undefined && element.value !== own.text()) element.value = own.text();
  };
  const take = (): boolean => {
    const typed = own.element()?.value.trim() ?? "";
    if (typed === own.text()) return false;
    const value = typed === "" ? undefined : own.read(typed);
    const right = typed === "" || (value !== undefined && own.allowed(value));
    if (right) own.onTyped(value);
    show();
    return right;
  };
  createEarlyInput(own.element, found => found.value.trim() !== own.text(), take);
  createFormReset(own.element, () => {
    own.onReset();
    show();
  });
  return { take, show };
}
