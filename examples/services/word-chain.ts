import { uniform } from "./random-walk.ts";

/** Words that may follow a pair of words, and how sentences begin. */
export interface WordChain {
  /** First pairs of sentences. */
  readonly openings: readonly (readonly [string, string])[];
  /** What has followed a pair, as often as it has. The key is both words with a space between. */
  readonly following: ReadonlyMap<string, readonly string[]>;
}

const ENDS = /[.!?]$/;

/**
 * Reads a text: which word follows which pair of words. Words are what spaces separate, with their punctuation.
 *
 * @example
 * const chain = readText("The sea is wide. The sea is deep.");
 * chain.following.get("sea is"); // ["wide.", "deep."]
 */
export function readText(text: string): WordChain {
  const words = text.split(/\s+/).filter(word => word !== "");
  const openings: [string, string][] = [];
  const following = new Map<string, string[]>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined) break;
    const before = words[index - 1];
    if (before === undefined || ENDS.test(before)) openings.push([word, next]);
    const after = words[index + 2];
    if (after === undefined) break;
    const key = `${word} ${next}`;
    const known = following.get(key);
    if (known) known.push(after);
    else following.set(key, [after]);
  }
  return { openings, following };
}

/** Sentences of a paragraph. */
const PARAGRAPH = 4;

/** What is to be written about. */
export interface Task {
  /** What was asked so far, the last one now. */
  readonly prompts: readonly string[];
  /** Another number, another text. */
  readonly attempt: number;
  /** Words, up to the end of the sentence in which they are reached. */
  readonly count: number;
}

/**
 * Writes word by word, each with the space or the empty line that goes before it. The same task gives the same words, for
 * ever and on every machine. It begins with a sentence that has a word of the last prompt in its opening, if there is one.
 *
 * @example
 * [...writeWords(readText(CORPUS), { prompts: ["The bridge"], attempt: 0, count: 40 })].join("");
 */
export function* writeWords(chain: WordChain, { prompts, attempt, count }: Task): Generator<string, void> {
  const name = prompts.join("\n");
  let numbers = 0;
  const pick = <T>(from: readonly T[]): T | undefined =>
    from[Math.floor(uniform(attempt, name, ++numbers) * from.length)];
  const wanted = new Set(
    prompts
      .at(-1)
      ?.toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  const about = chain.openings.filter(pair => pair.some(word => wanted.has(word.toLowerCase().replace(/\W/g, ""))));
  let pair: readonly [string, string] | undefined = pick(about.length > 0 ? about : chain.openings);
  if (!pair) return;
  yield pair[0];
  yield ` ${pair[1]}`;
  for (let written = 2, sentences = 0; ; written++) {
    const [first, second]: readonly [string, string] = pair;
    if (ENDS.test(second)) {
      if (written >= count) return;
      sentences++;
    }
    const next: string | undefined = pick(chain.following.get(`${first} ${second}`) ?? []);
    if (next === undefined) {
      // The end of what was read: another sentence is begun.
      pair = pick(chain.openings);
      if (!pair || written >= count) return;
      yield `\n\n${pair[0]}`;
      yield ` ${pair[1]}`;
      written++;
    } else {
      yield ENDS.test(second) && sentences % PARAGRAPH === 0 ? `\n\n${next}` : ` ${next}`;
      pair = [second, next];
    }
  }
}
