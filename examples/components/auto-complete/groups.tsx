// Groups
// Suggestions beneath the name of what they are.
import type { JSX } from "solid-js";
import { AutoComplete } from "solid-reflect/kit";

const options = [
  { value: "hammer", label: "Hammer", group: "Tools" },
  { value: "saw", label: "Saw", group: "Tools" },
  { value: "glue", label: "Wood glue", group: "Supplies" },
];

export default function Groups(): JSX.Element {
  return <AutoComplete aria-label="Article" options={options} placeholder="What do you need?" clearable />;
}
