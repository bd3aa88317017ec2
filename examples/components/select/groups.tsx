// In groups
// Options of one group stand beneath its name.
import { createSignal, type JSX } from "solid-js";
import { Select } from "solid-reflect/kit";

const people = [
  { value: "Jack", label: "Jack", group: "Manager" },
  { value: "Lucy", label: "Lucy", group: "Manager" },
  { value: "Chloe", label: "Chloe", group: "Engineer" },
  { value: "Lucas", label: "Lucas", group: "Engineer" },
];

export default function Groups(): JSX.Element {
  const [person, setPerson] = createSignal("Lucy");
  return (
    <Select aria-label="Person" options={people} value={person()} onChange={setPerson} style={{ width: "12rem" }} />
  );
}
