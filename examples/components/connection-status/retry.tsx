// Try at once
// Whoever owns the connection says what trying again does.
import { createSignal, type JSX } from "solid-js";
import { ConnectionStatus, Space, Text } from "solid-reflect/kit";

export default function Retry(): JSX.Element {
  const [tries, setTries] = createSignal(0);
  return (
    <Space direction="vertical" align="start">
      <ConnectionStatus placement="inline" delay={0} state="reconnecting" onRetry={() => setTries(tries() + 1)} />
      <Text muted>Tried by hand {tries()} times</Text>
    </Space>
  );
}
