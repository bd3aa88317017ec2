import { Index, Show, type JSX } from "solid-js";
import type { LiveStream } from "solid-reflect";
import { Text } from "solid-reflect/kit";
import type { Progress } from "./live";

/** A turn of the thread, as the live object gives it. */
export interface AnswerView {
  readonly prompt: () => string;
  readonly words: LiveStream<readonly string[]>;
  readonly progress: () => Progress;
}

const ENDINGS: Record<Progress, string> = {
  writing: "",
  done: "",
  stopped: "Stopped.",
  failed: "This answer broke off.",
};

/** What was asked, and its answer as it is written: each word is a text of its own, and nothing else is touched. */
export function Answer(props: { answer: AnswerView; children?: JSX.Element }): JSX.Element {
  const writing = (): boolean => props.answer.progress() === "writing";
  return (
    <article class="thread-turn" aria-busy={writing()}>
      <p class="thread-prompt">
        <span class="kit-hidden">You asked: </span>
        {props.answer.prompt()}
      </p>
      <Show when={props.answer.words.dropped() > 0}>
        <p class="thread-note">The first {props.answer.words.dropped()} words are not kept.</p>
      </Show>
      <p class="thread-answer" data-state={props.answer.progress()}>
        <Index each={props.answer.words()}>{word => <>{word()}</>}</Index>
      </p>
      <Show when={!writing()}>
        <footer class="thread-foot">
          <Show when={ENDINGS[props.answer.progress()]}>{ending => <Text muted>{ending()}</Text>}</Show>
          {props.children}
        </footer>
      </Show>
    </article>
  );
}
