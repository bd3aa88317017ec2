import { For, createSignal } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Input, Space } from "solid-reflect/kit";
import { openChat } from "./live";

export default function Chat() {
  const chat = createLive(openChat);
  const [text, setText] = createSignal("");
  const say = async (event: SubmitEvent) => {
    event.preventDefault();
    await chat.room.say(chat.name(), text());
    setText("");
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
    </form>
  );
}
