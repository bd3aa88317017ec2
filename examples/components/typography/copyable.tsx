// That can be copied
// With a button that says whether it could, and works without the clipboard's permission too.
import type { JSX } from "solid-js";
import { CopyableText, CopyButton, Space, Text } from "solid-reflect/kit";

export default function Copyable(): JSX.Element {
  return (
    <Space direction="vertical" align="start">
      <CopyableText as="code">npm install solid-reflect</CopyableText>
      <CopyableText text="+44 20 7946 0018">020 7946 0018</CopyableText>
      <Text>
        Key 42 <CopyButton text="key-42-7f" aria-label="Copy the key" />
      </Text>
    </Space>
  );
}
