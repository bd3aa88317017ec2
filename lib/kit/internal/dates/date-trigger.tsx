import { Show, untrack, type JSX } from "solid-js";
import { CalendarGlyph, CloseGlyph } from "../glyphs";
import type { DateMachine } from "./create-date-machine";
import type { DateFieldProps } from "./date-field-props";

type DateTriggerProps = {
  machine: DateMachine;
  field: Omit<DateFieldProps, "placeholder">;
  empty: boolean;
  onClear: () => void;
};

/** What stands at the end of the field: the button that empties it and the one that opens the calendar. */
export function DateTrigger(props: DateTriggerProps): JSX.Element {
  const machine = untrack(() => props.machine);
  const off = (): boolean => (props.field.disabled ?? false) || (props.field.readOnly ?? false);
  return (
    <>
      <Show when={props.field.clearable && !props.empty && !off()}>
        <button
          type="button"
          data-part="clear-trigger"
          aria-label={machine.strings().clear}
          onClick={() => props.onClear()}
        >
          <CloseGlyph />
        </button>
      </Show>
      <button
        type="button"
        id={machine.ids.trigger}
        data-part="trigger"
        disabled={off()}
        aria-label={machine.strings().open}
        aria-haspopup="dialog"
        aria-expanded={machine.open()}
        aria-controls={machine.open() ? machine.ids.content : undefined}
        onClick={() => machine.service.send({ type: "TRIGGER.CLICK" })}
      >
        <CalendarGlyph />
      </button>
    </>
  );
}
