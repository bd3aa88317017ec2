// Basic
// Type @ and a letter.
import type { JSX } from "solid-js";
import { Mentions } from "solid-reflect/kit";

const people = [
  { value: "anna", label: "Anna" },
  { value: "ben", label: "Ben" },
  { value: "cem", label: "Cem" },
];

export default function Basic(): JSX.Element {
  return <Mentions aria-label="Comment" options={people} defaultValue="@anna " autoSize />;
}
