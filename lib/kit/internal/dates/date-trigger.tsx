import { Show, untrack, type JSX } from "solid-js";
import { CloseGlyph } from "../glyphs";
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

function CalendarGlyph(): JSX.Element {
  return (
    <svg class="kit-glyph" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path
        d="M3.25 3.5h9.5a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9.5a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM2.25 6.75h11.5M5.25 2v3M10.75 2v3"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
