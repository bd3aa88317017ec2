// Questions and answers
// Native `<details>`: they open without JavaScript, and by themselves when a search in the page finds a word within.
import type { JSX } from "solid-js";
import { Collapse } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Collapse
      defaultValue={["pay"]}
      items={[
        { value: "pay", label: "How do I pay?", content: "By card, or on account if we know you." },
        { value: "when", label: "When will it come?", content: "Within three days.", extra: "3 days" },
        { value: "back", label: "Can I send it back?", content: "Within two weeks, as new." },
      ]}
    />
  );
}
