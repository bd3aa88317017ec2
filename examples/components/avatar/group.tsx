// Several
// One over the edge of the next; the rest is a number that says how many.
import type { JSX } from "solid-js";
import { AvatarGroup, Space } from "solid-reflect/kit";

const editors = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra", "Barbara Liskov"];

export default function Group(): JSX.Element {
  return (
    <Space gap="large">
      <AvatarGroup aria-label="Editors" max={3} items={editors.map(name => ({ name }))} />
      <AvatarGroup aria-label="Readers" size="small" items={editors.map(name => ({ name, tone: "accent" }))} />
    </Space>
  );
}
