// Add and remove
// Whoever owns the list takes a tag away; the button says which one it removes.
import { createSignal, For, type JSX } from "solid-js";
import { Button, Input, Space, Tag } from "solid-reflect/kit";

export default function Removable(): JSX.Element {
  const [topics, setTopics] = createSignal(["Solid", "Signals", "Sockets"]);
  const [draft, setDraft] = createSignal("");
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (draft().trim() !== "") setTopics([...topics(), draft().trim()]);
    setDraft("");
  };
  return (
    <Space direction="vertical" align="start">
      <Space>
        <For each={topics()}>
          {topic => (
            <Tag onRemove={() => setTopics(topics().filter(one => one !== topic))} removeLabel={`Remove ${topic}`}>
              {topic}
            </Tag>
          )}
        </For>
      </Space>
      <form onSubmit={add}>
        <Space>
          <Input
            aria-label="Another topic"
            placeholder="Another topic"
            size="small"
            value={draft()}
            onChange={setDraft}
          />
          <Button size="small" type="submit">
            Add
          </Button>
        </Space>
      </form>
    </Space>
  );
}
