// Basic
// Open, choose and tick. A branch's box follows from what is below it.
import type { JSX } from "solid-js";
import { Tree, type TreeItem } from "solid-reflect/kit";

const items: TreeItem[] = [
  {
    key: "kitchen",
    title: "Kitchen",
    children: [
      { key: "stove", title: "Stove", disabled: true },
      { key: "table", title: "Table" },
    ],
  },
  { key: "cellar", title: "Cellar", children: [{ key: "shelf", title: "Shelf" }] },
];

export default function Basic(): JSX.Element {
  return (
    <Tree
      aria-label="Rooms"
      items={items}
      checkable
      selection="single"
      defaultExpandedKeys={["kitchen", "cellar"]}
      defaultSelectedKeys={["table"]}
      defaultCheckedKeys={["shelf"]}
    />
  );
}
