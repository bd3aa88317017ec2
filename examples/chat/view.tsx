import { For, Show, createSignal } from "solid-js";
import { createLive } from "solid-reflect";
import { Alert, Button, Input, Space } from "solid-reflect/kit";
import { openChat } from "./live";

export default function Chat() {
  const chat = createLive(openChat);
  const [text, setText] = createSignal("");
  const say = (event: SubmitEvent) => {
    event.preventDefault();
    // What is refused stays in the field, and `say.error()` says why.
    const shown = () => undefined;
    chat.room.say(chat.name(), text()).then(() => setText(""), shown);
  };
  return (
    <form onSubmit={say}>
      <div role="log" aria-label="Chat" aria-live="polite">
        <For each={chat.room.said} fallback={<p>Nobody has said anything yet.</p>}>
          {line => (
            <p>
              <strong>{line.from}:</strong> {line.text}
            </p>
          )}
        </For>
      </div>
      <Space>
        <Input aria-label="Say" placeholder={`Speak as ${chat.name()}`} value={text()} onChange={setText} />
        <Button type="submit" variant="solid">
          Send
        </Button>
      </Space>
      <Show when={chat.room.say.error()}>{error => <Alert tone="danger" title={error().message} />}</Show>
    </form>
  );
}
