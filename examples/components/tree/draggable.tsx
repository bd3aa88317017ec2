// Reordered
// Drag a row, or press Alt and an arrow key: up, down, out, in. F2 renames.
import { createSignal, type JSX } from "solid-js";
import { moveTreeItem, Tree, type TreeItem } from "solid-reflect/kit";

const start: TreeItem[] = [
  {
    key: "plan",
    title: "Plan",
    children: [
      { key: "walls", title: "Paint the walls" },
      { key: "floor", title: "Oil the floor" },
    ],
  },
  { key: "buy", title: "Buy brushes" },
];

const renamed = (items: readonly TreeItem[], key: string, title: string): TreeItem[] =>
  items.map(item =>
    item.key === key ? { ...item, title } : { ...item, children: item.children && renamed(item.children, key, title) },
  );

export default function Draggable(): JSX.Element {
  const [items, setItems] = createSignal(start);
  return (
    <Tree
      aria-label="Tasks"
      items={items()}
      draggable
      onDrop={drop => setItems(moveTreeItem(items(), drop))}
      onRename={(key, title) => setItems(renamed(items(), key, title))}
      defaultExpandedKeys={["plan"]}
    />
  );
}
