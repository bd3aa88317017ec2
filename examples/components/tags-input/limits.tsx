// Limits
// At most four, and only addresses. What is refused stays in the input.
import { createSignal, createUniqueId, Show, type JSX } from "solid-js";
import { Space, TagsInput, Text } from "solid-reflect/kit";

export default function Limits(): JSX.Element {
  const id = createUniqueId();
  const [problem, setProblem] = createSignal("");
  return (
    <Space direction="vertical">
      <label for={id}>Invite</label>
      <TagsInput
        id={id}
        max={4}
        validate={tag => tag.includes("@")}
        onInvalid={reason => setProblem(reason === "max" ? "Four are enough." : "That is no address.")}
        onChange={() => setProblem("")}
        placeholder="name@example.org"
      />
      <Show when={problem()}>
        <Text tone="danger">{problem()}</Text>
      </Show>
    </Space>
  );
}
