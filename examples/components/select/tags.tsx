// Several
// They are shown as tags, and those that do not fit as a number. Backspace takes the last one back.
import type { JSX } from "solid-js";
import { Select } from "solid-reflect/kit";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map(day => ({ value: day, label: day }));

export default function Tags(): JSX.Element {
  return (
    <Select
      aria-label="Days"
      multiple
      maxTagCount={2}
      options={days}
      defaultValue={["Monday", "Tuesday", "Friday"]}
      placeholder="Which days?"
    />
  );
}
