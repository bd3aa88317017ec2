import { For, type JSX } from "solid-js";
import { Paragraph, Title } from "solid-reflect/kit";

const promises = [
  {
    title: "Opened once",
    text: "What was rendered is what goes on: the HTML is the first frame, the socket brings the next. No flash, no second fetch.",
  },
  {
    title: "State, not messages",
    text: "A tab that slept gets the latest value of everything, not a replay of what it missed. However fast values change, a slow reader costs the server no more than they do.",
  },
  {
    title: "One failure stays one",
    text: "A task that throws fails alone. You are told, the log has the cause, and its siblings do not miss a beat.",
  },
];

/** What the library holds itself to. */
export function Promises(): JSX.Element {
  return (
    <section class="promises" aria-label="What it promises">
      <For each={promises}>
        {promise => (
          <div>
            <Title level={2}>{promise.title}</Title>
            <Paragraph>{promise.text}</Paragraph>
          </div>
        )}
      </For>
      <Paragraph muted size="small" class="promises-status">
        This is an early version. What the tutorial shows works; what it does not show may not be there yet.
      </Paragraph>
    </section>
  );
}
