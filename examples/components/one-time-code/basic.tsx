// A code from a text message
// One field: a code that is pasted, with dashes or without, or that the telephone offers, fills in every place.
import { createSignal, type JSX } from "solid-js";
import { OneTimeCode, Space, Text } from "solid-reflect/kit";

export default function BasicCode(): JSX.Element {
  const [code, setCode] = createSignal("");
  return (
    <Space direction="vertical">
      <OneTimeCode aria-label="Code from the text message" onComplete={setCode} />
      <Text role="status">{code() && `Thank you, ${code()} is complete.`}</Text>
    </Space>
  );
}
