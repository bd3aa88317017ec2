"use server";
import { callback, createSignal, each, live, LiveError, stream, type StreamContext } from "solid-reflect/server";
import { isLength, KEPT_ANSWERS, KEPT_WORDS, type Length, LENGTHS, MAX_PROMPT } from "./limits";
import { writeAnswer } from "./write-answer";
import type { Question } from "./write-answer";

/** How an answer stands. */
export type Progress = "writing" | "done" | "stopped" | "failed";

interface Turn extends Question {
  readonly id: number;
  readonly prompt: string;
}

export async function openThread() {
  const [turns, setTurns] = createSignal<readonly Turn[]>([]);
  const [writing, setWriting] = createSignal<number>();
  let stopping = new AbortController();
  let made = 0;

  const add = (before: readonly Turn[], prompt: string, attempt: number, words: number): void => {
    const prompts = [...before.map(turn => turn.prompt), prompt];
    const turn: Turn = { id: ++made, prompt, prompts, attempt, words };
    stopping = new AbortController();
    setWriting(turn.id);
    setTurns([...before, turn]);
  };

  const ask = callback((prompt: string, length: Length) => {
    const clean = String(prompt).trim();
    if (clean === "") throw new LiveError("refused", "Ask for something.");
    if (clean.length > MAX_PROMPT) throw new LiveError("refused", `At most ${MAX_PROMPT} characters, please.`);
    if (!isLength(length)) throw new LiveError("refused", "An answer is short, medium or long.");
    if (writing() !== undefined) throw new LiveError("refused", "One answer at a time. Stop this one, or wait for it.");
    add(turns().slice(1 - KEPT_ANSWERS), clean, 0, LENGTHS[length]);
  });

  const again = callback(() => {
    const last = turns().at(-1);
    if (!last) throw new LiveError("refused", "Nothing has been asked yet.");
    add(turns().slice(0, -1), last.prompt, last.attempt + 1, last.words);
  });

  const answers = each(
    turns,
    turn => turn.id,
    turn => {
      const { id, prompt } = turn();
      const stopped = stopping.signal;
      const [progress, setProgress] = createSignal<Progress>("writing");
      async function* write({ signal }: StreamContext) {
        try {
          yield* writeAnswer(turn(), AbortSignal.any([signal, stopped]));
          setProgress("done");
        } catch (error) {
          setProgress(stopped.aborted ? "stopped" : "failed");
          if (!stopped.aborted) throw error;
        } finally {
          setWriting(now => (now === id ? undefined : now));
        }
      }
      const words = stream(write, { keep: KEPT_WORDS, when: "always" });
      return live({ prompt: () => prompt, words, progress });
    },
  );

  return live({
    answers,
    writing: () => writing() !== undefined,
    ask,
    again,
    stop: callback(() => stopping.abort()),
    clear: callback(() => void setTurns([])),
  });
}
