// One main thing, and a second beside it
// Two solid buttons keep a thin line between them.
import Clock from "lucide-solid/icons/clock";
import Send from "lucide-solid/icons/send";
import { createSignal, type JSX } from "solid-js";
import { Button, ButtonGroup, Icon, Space, Text } from "solid-reflect/kit";

export default function Split(): JSX.Element {
  const [sent, setSent] = createSignal("Nothing sent yet");
  return (
    <Space>
      <ButtonGroup aria-label="Send">
        <Button variant="solid" icon={<Icon as={Send} />} onClick={() => setSent("Sent at once")}>
          Send
        </Button>
        <Button
          variant="solid"
          icon={<Icon as={Clock} />}
          aria-label="Send tomorrow at nine"
          onClick={() => setSent("Sent tomorrow at nine")}
        />
      </ButtonGroup>
      <Text muted>{sent()}</Text>
    </Space>
  );
}
