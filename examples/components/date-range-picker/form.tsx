// Two names
// A form gets both dates, each under a name of its own.
import { createSignal, type JSX } from "solid-js";
import { Button, DateRangePicker, Space, Text } from "solid-reflect/kit";

export default function InForm(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setSent(`${data.get("from")} to ${data.get("to")}`);
  };
  return (
    <form onSubmit={send}>
      <Space direction="vertical" align="start">
        <DateRangePicker aria-label="Leave" startName="from" endName="to" min="2026-11-25" required />
        <Button type="submit">Ask for leave</Button>
        <Text muted>{sent()}</Text>
      </Space>
    </form>
  );
}
