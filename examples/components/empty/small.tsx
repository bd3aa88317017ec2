// No match
// Small, where a filter has left nothing over.
import { createMemo, createSignal, Show, type JSX } from "solid-js";
import { Empty, Input, List, ListItem, Space } from "solid-reflect/kit";

const fruit = ["Apple", "Pear", "Plum", "Quince"];

export default function Small(): JSX.Element {
  const [words, setWords] = createSignal("kiwi");
  const found = createMemo(() => fruit.filter(name => name.toLowerCase().includes(words().toLowerCase())));
  return (
    <Space direction="vertical">
      <Input aria-label="Filter" clearable value={words()} onChange={setWords} />
      <Show when={found().length > 0} fallback={<Empty size="small" description={`No fruit is called “${words()}”`} />}>
        <List items={found()}>{name => <ListItem>{name}</ListItem>}</List>
      </Show>
    </Space>
  );
}
