import type { JSX } from "solid-js";
import { callHandler, type Handler } from "./call-handler";
import { createEarlyInput } from "./field";

type CheckEvent = Event & { currentTarget: HTMLInputElement; target: Element };

/** What Checkbox and Switch share: a native tick box whose state is a boolean. */
export type CheckedProps = Omit<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  "value" | "checked" | "onChange" | "onInput" | "type" | "size" | "style"
> & {
  style?: JSX.CSSProperties | string;
  /** Whether it is on. With it the field is controlled. */
  checked?: boolean;
  /** What an uncontrolled one begins with. */
  defaultChecked?: boolean;
  /** A boolean is the same as `checked`; a string is what a form sends while it is on. */
  value?: boolean | string;
  /** Called with the new state. What it returns is of no account. */
  onChange?: (checked: boolean) => unknown;
  onInput?: Handler<CheckEvent>;
  /** Marks it as wrong. */
  invalid?: boolean;
};

/** The attributes of the native box, and the state it is told to have, if it is told any. */
export function createChecked(
  own: Pick<CheckedProps, "checked" | "defaultChecked" | "value" | "onChange" | "onInput">,
  element: () => HTMLInputElement | undefined,
): { controlled: () => boolean | undefined; start: boolean; onInput: (event: CheckEvent) => void } {
  const controlled = (): boolean | undefined => own.checked ?? (typeof own.value === "boolean" ? own.value : undefined);
  const start = controlled() ?? own.defaultChecked ?? false;
  const take = (target: HTMLInputElement): void => {
    own.onChange?.(target.checked);
    const told = controlled();
    if (told !== undefined && target.checked !== told) target.checked = told;
  };
  createEarlyInput(element, found => found.checked !== (controlled() ?? start), take);
  return {
    controlled,
    start,
    onInput(event) {
      callHandler(own.onInput, event);
      take(event.currentTarget);
    },
  };
}
