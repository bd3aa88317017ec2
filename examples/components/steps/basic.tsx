// Where one is in a task
// What is done, what comes next; upright by itself on a narrow window.
import type { JSX } from "solid-js";
import { Steps } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Steps
      aria-label="Order"
      value={1}
      items={[
        { title: "Basket", description: "Three things" },
        { title: "Address", description: "Where it goes" },
        { title: "Payment" },
      ]}
    />
  );
}
