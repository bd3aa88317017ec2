import { LiveError } from "solid-reflect/server";
import { textService } from "../services/urls";

/** What the service is asked. */
export interface Question {
  /** The prompts of the thread, the one to be answered last. */
  readonly prompts: readonly string[];
  /** Another number, another answer. */
  readonly attempt: number;
  readonly words: number;
}

/** Characters of one event that has not come to its end yet. A word is shorter; more is no service of ours. */
const MAX_EVENT = 10_000;

/**
 * The words of an answer as the text service writes them. It is read at the pace at which it is asked for more, and told to
 * stop when `signal` is aborted. Raises `too-many` when the service is busy, `request-failed` when it fails or breaks off.
 */
export async function* writeAnswer(question: Question, signal: AbortSignal): AsyncGenerator<string, void> {
  const reply = await fetch(textService(), { method: "POST", body: JSON.stringify(question), signal });
  if (reply.status === 503) throw new LiveError("too-many", "The writer has its hands full. Try again in a moment.");
  if (!reply.ok || !reply.body) {
    throw new LiveError("request-failed", `The text service answered ${reply.status}: ${await reply.text()}`);
  }
  for await (const data of eventsOf(reply.body)) {
    if (data === "[DONE]") return;
    yield String(JSON.parse(data));
  }
  throw new LiveError("request-failed", "The text service broke off in the middle of an answer.");
}

/** The data of server-sent events, one line each, however the network cuts them. */
export async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    const events = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
    rest = events.pop() ?? "";
    if (rest.length > MAX_EVENT) throw new LiveError("too-large", "An event of the text service has no end.");
    for (const event of events) if (event.startsWith("data: ")) yield event.slice("data: ".length);
  }
}
