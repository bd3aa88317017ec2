// What happened
// In the order in which it is read. The tone says how it went; what goes on still has a spinner.
import type { JSX } from "solid-js";
import { Timeline } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Timeline
      items={[
        { label: "9:12", title: "Ordered", content: "Two apples and a pear" },
        { label: "9:40", title: "Paid", tone: "success" },
        { label: "10:05", title: "Address is not complete", content: "The customer was asked.", tone: "danger" },
        { label: "now", title: "Being packed", pending: true },
      ]}
    />
  );
}
