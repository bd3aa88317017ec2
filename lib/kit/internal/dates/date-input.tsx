import type { CalendarDate } from "@internationalized/date";
import { createEffect, createMemo, on, splitProps, untrack, type JSX } from "solid-js";
import { passRef } from "../field";
import { createTyped } from "../typed";
import { withHandlers } from "../with-handlers";
import type { DateMachine } from "./create-date-machine";
import type { DateFieldProps } from "./date-field-props";
import { dateMask, dateText, readText } from "./date-text";

type DateInputProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "onSelect"> & {
  machine: DateMachine;
  /** Where it stands among the inputs of a picker of two. */
  index: number;
  date: CalendarDate | undefined;
  /** Called with what was typed once that is done; `undefined` when it was emptied. */
  onTyped: (date: CalendarDate | undefined) => void;
  /** The form is reset. */
  onReset: () => void;
  field: Omit<DateFieldProps, "placeholder">;
};

const words = ["machine", "index", "date", "onTyped", "onReset", "field", "ref"] as const;

/** Where a date is typed: taken on Enter and on leaving; what is no date, or none that may be chosen, is taken back. */
export function DateInput(props: DateInputProps): JSX.Element {
  const [own, rest] = splitProps(props, words);
  const machine = untrack(() => own.machine);
  let element: HTMLInputElement | undefined;
  const text = createMemo(() => dateText(own.date, machine.style()));
  const mask = createMemo(() => rest.placeholder ?? dateMask(machine.style()));
  const read = (typed: string): CalendarDate | undefined => readText(typed, machine.style(), machine.today().year);
  const { take, show } = createTyped({
    element: () => element,
    text,
    read,
    allowed: date => !machine.refused(date),
    onTyped: date => own.onTyped(date),
    onReset: () => own.onReset(),
  });
  // In the frame after a change the machine writes its dates into the inputs, one after the other; of two of which only
  // the second is there, it knows one.
  createEffect(
    on(
      () => machine.service.context.hash("value"),
      () => requestAnimationFrame(show),
      { defer: true },
    ),
  );
  const point = (target: HTMLInputElement): void => {
    const date = read(target.value);
    if (date !== undefined) machine.service.send({ type: "FOCUS.SET", value: date });
  };
  const keys = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Enter") {
      const taken = take();
      // Enter on what was there already is the form's.
      if (taken || machine.open()) event.preventDefault();
      machine.service.send({ type: "CLOSE" });
    } else if (event.key === "ArrowDown" && !own.field.disabled && !own.field.readOnly) {
      event.preventDefault();
      if (!machine.open()) machine.service.send({ type: "OPEN" });
      else focusCell(machine.ids.content);
    }
  };
  const input = withHandlers(rest, {
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => point(event.currentTarget),
    onKeyDown: keys,
    onFocusIn: () => machine.service.send({ type: "INPUT.FOCUS", index: own.index }),
    onFocusOut: () => void take(),
    onClick() {
      if (!own.field.disabled && !own.field.readOnly) machine.service.send({ type: "OPEN", src: "input.click" });
    },
  });
  return (
    <input
      type="text"
      autocomplete="off"
      spellcheck={false}
      {...rest}
      {...input}
      placeholder={mask()}
      ref={found => {
        element = found;
        passRef(own.ref, found);
      }}
      data-part="input"
      value={text()}
      disabled={own.field.disabled}
      readOnly={own.field.readOnly}
      required={own.field.required}
      aria-invalid={own.field.invalid ? "true" : rest["aria-invalid"]}
    />
  );
}

function focusCell(contentId: string): void {
  const cell = document.getElementById(contentId)?.querySelector("[data-part=table-cell-trigger][data-focus]");
  if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
}
