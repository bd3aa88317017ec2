import { bind, createLive } from "solid-reflect";
import { Input, Space, Text } from "solid-reflect/kit";
import { openGreeting } from "./live";

export default function Greeting() {
  const form = createLive(openGreeting);
  return (
    <Space direction="vertical">
      <Input aria-label="Your name" placeholder="Your name" {...bind(form.name)} />
      <output>
        <Text size="large">{form.greeting()}</Text>
      </output>
    </Space>
  );
}
