import { createEffect, createSignal, For, Show } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Segmented, Text, TextArea } from "solid-reflect/kit";
import { Answer } from "./answer";
import { isLength, type Length, MAX_PROMPT } from "./limits";
import { openThread } from "./live";
import "./style.css";

const IDEAS = ["Tell me about the harbour", "Who keeps the light?", "What is the market like?"];
const LENGTH_OPTIONS = ["short", "medium", "long"].map(value => ({ value, label: value }));

/** Pixels from its end within which the log follows what is written. */
const NEAR = 80;

export default function TokenStream() {
  const thread = createLive(openThread);
  const [prompt, setPrompt] = createSignal("");
  const [length, setLength] = createSignal<Length>("medium");
  let log: HTMLDivElement | undefined;
  let following = true;

  const last = () => thread.answers()?.at(-1);
  const ask = async (text: string): Promise<void> => {
    setPrompt("");
    following = true;
    const asked = await thread.ask(text, length()).then(
      () => true,
      () => false,
    );
    // What was refused is given back, unless something else has been typed meanwhile.
    if (!asked && prompt() === "") setPrompt(text);
  };

  createEffect(() => {
    if (last()?.words().length !== undefined && following && log) log.scrollTop = log.scrollHeight;
  });

  /** Said once for each answer, not word by word. */
  const announcement = (): string => {
    const answer = last();
    if (!answer) return "";
    if (answer.progress() === "writing") return "The answer is being written.";
    const words = answer.words().length + answer.words.dropped();
    return `The answer has ${words} words${answer.progress() === "done" ? "" : ` and is ${answer.progress()}`}.`;
  };

  return (
    <section class="thread" aria-label="Conversation">
      <div
        class="thread-log"
        role="log"
        aria-live="off"
        aria-label="Answers"
        tabindex="0"
        ref={log}
        onScroll={({ currentTarget: box }) => (following = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR)}
      >
        <For
          each={thread.answers()}
          fallback={
            <div class="thread-ideas">
              <Text muted>Ask for a text. It is made up, word by word, by a service on this machine.</Text>
              <For each={IDEAS}>{idea => <Button onClick={() => ask(idea)}>{idea}</Button>}</For>
            </div>
          }
        >
          {answer => (
            <Answer answer={answer}>
              <Show when={answer === last()}>
                <Button size="small" variant="ghost" onClick={thread.again}>
                  Write another
                </Button>
              </Show>
            </Answer>
          )}
        </For>
      </div>
      <p class="kit-hidden" role="status">
        {announcement()}
      </p>
      <form
        class="thread-form"
        onSubmit={event => {
          event.preventDefault();
          void ask(prompt());
        }}
      >
        <TextArea
          aria-label="Prompt"
          placeholder="Ask for a text, press Enter"
          rows={2}
          maxLength={MAX_PROMPT}
          value={prompt()}
          onChange={setPrompt}
          onKeyDown={event => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            if (!thread.writing()) void ask(prompt());
          }}
        />
        <div class="thread-actions">
          <Segmented
            aria-label="Length"
            size="small"
            options={LENGTH_OPTIONS}
            value={length()}
            onChange={value => isLength(value) && setLength(value)}
          />
          <Button variant="ghost" onClick={thread.clear} disabled={!last()}>
            Clear
          </Button>
          <Show
            when={thread.writing()}
            fallback={
              <Button type="submit" variant="solid" disabled={prompt().trim() === ""}>
                Ask
              </Button>
            }
          >
            <Button variant="solid" tone="danger" onClick={thread.stop}>
              Stop
            </Button>
          </Show>
        </div>
        <Show when={thread.ask.error()}>{error => <p class="thread-refusal">{error().message}</p>}</Show>
      </form>
    </section>
  );
}
