import { mergeProps, splitProps, type Accessor, type JSX } from "solid-js";
import { callHandler, type Handler } from "./call-handler";
import { useSize } from "./config";
import { createEarlyInput } from "./field";
import { joinField } from "./field-context";
import type { Size } from "./vocabulary";

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
  /** Called with the new state. What it returns never becomes the state. */
  onChange?: (checked: boolean) => unknown;
  onInput?: Handler<CheckEvent>;
  /** Marks it as wrong. */
  invalid?: boolean;
  size?: Size;
};

type AnyBox = CheckedProps & { indeterminate?: boolean; loading?: boolean };

/** A tick box: what its label shows, what its native box is, and where that is once it is on the page. */
export type Checked = {
  readonly own: Pick<AnyBox, "invalid" | "indeterminate" | "loading" | "class" | "style" | "children">;
  readonly size: Accessor<Size>;
  readonly input: JSX.InputHTMLAttributes<HTMLInputElement>;
  /** Takes the native box; the caller's own `ref` is among the attributes. */
  readonly hold: (element: HTMLInputElement) => void;
};

/** The state of a tick box, controlled or not. Call it in the component's body; `watch` gets what its handler returned. */
export function createChecked(given: AnyBox, watch?: (result: unknown) => void): Checked {
  const [own, rest] = splitProps(joinField(given, { prop: "checked", empty: false }), [
    "checked",
    "defaultChecked",
    "value",
    "onChange",
    "onInput",
    "invalid",
    "indeterminate",
    "loading",
    "size",
    "class",
    "style",
    "children",
  ]);
  let element: HTMLInputElement | undefined;
  const controlled = (): boolean | undefined => own.checked ?? (typeof own.value === "boolean" ? own.value : undefined);
  const start = controlled() ?? own.defaultChecked ?? false;
  const take = (target: HTMLInputElement): void => {
    const result = own.onChange?.(target.checked);
    watch?.(result);
    const told = controlled();
    if (told !== undefined && target.checked !== told) target.checked = told;
  };
  createEarlyInput(
    () => element,
    found => found.checked !== (controlled() ?? start),
    take,
  );
  return {
    own,
    size: useSize(() => own.size),
    input: mergeProps(rest, {
      type: "checkbox",
      "data-part": "control",
      get checked() {
        return controlled() ?? start;
      },
      get value() {
        return typeof own.value === "string" ? own.value : "on";
      },
      get "aria-invalid"() {
        return own.invalid ? true : rest["aria-invalid"];
      },
      onInput(event: CheckEvent) {
        callHandler(own.onInput, event);
        take(event.currentTarget);
      },
    }),
    hold(found) {
      element = found;
    },
  };
}
