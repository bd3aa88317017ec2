// Basic
// One choice, with an option that is not to be had, and a button that takes the choice back.
import type { JSX } from "solid-js";
import { Select, type SelectOption } from "solid-reflect/kit";

const woods: SelectOption[] = [
  { value: "oak", label: "Oak" },
  { value: "ash", label: "Ash" },
  { value: "elm", label: "Elm", disabled: true },
];

export default function Basic(): JSX.Element {
  return <Select aria-label="Wood" name="wood" options={woods} defaultValue="oak" clearable />;
}
