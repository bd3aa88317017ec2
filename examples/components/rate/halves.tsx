// In halves, and in a form
// The form sends the number. Without a choice the browser asks for one.
import { createSignal, type JSX } from "solid-js";
import { Button, Rate, Space, Text } from "solid-reflect/kit";

export default function Halves(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    setSent(`Sent: ${String(new FormData(event.currentTarget).get("stars"))}`);
  };
  return (
    <form onSubmit={send}>
      <Space>
        <Rate aria-label="The film" name="stars" step={0.5} required defaultValue={3.5} />
        <Button type="submit" size="small">
          Send
        </Button>
        <Text muted>{sent()}</Text>
      </Space>
    </form>
  );
}
