// Loaded when opened
// A branch without children fetches them. The second fails once: open it again.
import type { JSX } from "solid-js";
import { Tree, type TreeItem } from "solid-reflect/kit";

const items: TreeItem[] = [
  { key: "north", title: "North" },
  { key: "south", title: "South" },
  { key: "sea", title: "Open sea", isLeaf: true },
];

export default function Dynamic(): JSX.Element {
  let tries = 0;
  const load = async (item: TreeItem): Promise<TreeItem[]> => {
    await new Promise(done => setTimeout(done, 600));
    if (item.key === "south" && tries++ === 0) throw new Error("no connection");
    return ["Harbour", "Market"].map(title => ({ key: `${item.key}-${title}`, title, isLeaf: true }));
  };
  return <Tree aria-label="Districts" items={items} loadChildren={load} />;
}
