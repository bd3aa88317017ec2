// Several
// Each click adds one or takes it away; what does not fit becomes a number.
import type { JSX } from "solid-js";
import { TreeSelect, type TreeItem } from "solid-reflect/kit";

const people: TreeItem[] = [
  {
    key: "workshop",
    title: "Workshop",
    children: [
      { key: "anna", title: "Anna" },
      { key: "ben", title: "Ben" },
    ],
  },
  { key: "office", title: "Office", children: [{ key: "cem", title: "Cem" }] },
];

export default function Multiple(): JSX.Element {
  return <TreeSelect aria-label="People" items={people} multiple maxTagCount={2} defaultValue={["anna", "cem"]} />;
}
