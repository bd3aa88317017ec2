// In a form
// Native boxes: the browser sends them, resets them and says when one is required.
import { createSignal, Show, type JSX } from "solid-js";
import { Button, Checkbox, Space, Text } from "solid-reflect/kit";

export default function Form(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    setSent(new FormData(event.currentTarget).getAll("letter").join(" and "));
  };
  return (
    <form onSubmit={send}>
      <Space direction="vertical" align="start">
        <Checkbox name="letter" value="news" defaultChecked>
          A letter with news, once a month
        </Checkbox>
        <Checkbox name="letter" value="offers">
          Offers
        </Checkbox>
        <Checkbox required>I am older than sixteen</Checkbox>
        <Button type="submit">Subscribe</Button>
        <Show when={sent()}>
          <Text>Subscribed to {sent()}</Text>
        </Show>
      </Space>
    </form>
  );
}
