// Groups
// Options that name a group stand together beneath it.
import type { JSX } from "solid-js";
import { Select, type SelectOption } from "solid-reflect/kit";

const cities: SelectOption[] = [
  { value: "ham", label: "Hamburg", group: "North" },
  { value: "kie", label: "Kiel", group: "North" },
  { value: "muc", label: "Munich", group: "South" },
];

export default function Groups(): JSX.Element {
  return <Select aria-label="City" options={cities} defaultValue="kie" />;
}
