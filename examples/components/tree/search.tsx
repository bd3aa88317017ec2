// Search
// Only matches and what leads to them are left, and they are open.
import { createSignal, type JSX } from "solid-js";
import { Input, Space, Tree } from "solid-reflect/kit";

const items = ["Oak", "Ash", "Elm"].map(wood => ({
  key: wood,
  title: wood,
  children: ["table", "chair", "shelf"].map(thing => ({ key: `${wood}-${thing}`, title: `${wood} ${thing}` })),
}));

export default function Search(): JSX.Element {
  const [text, setText] = createSignal("chair");
  return (
    <Space direction="vertical">
      <Input aria-label="Search the furniture" value={text()} onChange={setText} clearable />
      <Tree aria-label="Furniture" items={items} filter={text()} />
    </Space>
  );
}
