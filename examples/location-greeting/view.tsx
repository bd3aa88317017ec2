import { createLive } from "solid-reflect";
import { Link, Space, Text } from "solid-reflect/kit";
import { openGreeting } from "./live";

export default function LocationGreeting() {
  const greeter = createLive(openGreeting);
  return (
    <Space direction="vertical" gap="medium">
      <output>
        <Text size="large" strong>
          {greeter.greeting()}
        </Text>
      </output>
      <Space gap="medium">
        <Link href="#Ada">I am Ada</Link>
        <Link href="#Grace Hopper">I am Grace</Link>
      </Space>
    </Space>
  );
}
