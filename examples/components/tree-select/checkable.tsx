// Ticked
// A branch's box stands for all in it; the value is here the uppermost of what is ticked.
import type { JSX } from "solid-js";
import { TreeSelect } from "solid-reflect/kit";

const items = ["Tables", "Chairs"].map(title => ({
  key: title,
  title,
  children: ["oak", "ash"].map(wood => ({ key: `${title}-${wood}`, title: `${title} of ${wood}` })),
}));

export default function Checkable(): JSX.Element {
  return (
    <TreeSelect
      aria-label="Articles"
      items={items}
      checkable
      checkedStrategy="parent"
      defaultValue={["Tables-oak"]}
      placeholder="Which articles?"
    />
  );
}
