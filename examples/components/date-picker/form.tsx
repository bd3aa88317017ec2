// In a form
// It sends the ISO string, is required or wrong like any field, and goes back with the form.
import { createSignal, type JSX } from "solid-js";
import { Button, DatePicker, Space, Text } from "solid-reflect/kit";

export default function InForm(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    setSent(String(new FormData(event.currentTarget).get("birthday")));
  };
  return (
    <form onSubmit={send}>
      <Space direction="vertical" align="start">
        <DatePicker name="birthday" aria-label="Birthday" max="2026-11-25" required />
        <Space>
          <Button type="submit">Send</Button>
          <Button type="reset">Reset</Button>
        </Space>
        <Text muted>{sent() === "" ? "Nothing sent yet" : `Sent ${sent()}`}</Text>
      </Space>
    </form>
  );
}
