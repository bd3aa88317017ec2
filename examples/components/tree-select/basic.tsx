// Basic
// A choice from a tree that opens.
import { createSignal, type JSX } from "solid-js";
import { TreeSelect, type TreeItem } from "solid-reflect/kit";

const rooms: TreeItem[] = [
  {
    key: "ground",
    title: "Ground floor",
    children: [
      { key: "hall", title: "Hall" },
      { key: "shop", title: "Shop" },
    ],
  },
  { key: "upper", title: "Upper floor", children: [{ key: "office", title: "Office" }] },
];

export default function Basic(): JSX.Element {
  const [room, setRoom] = createSignal<string[]>(["shop"]);
  return <TreeSelect aria-label="Room" items={rooms} value={room()} onChange={setRoom} searchable clearable />;
}
