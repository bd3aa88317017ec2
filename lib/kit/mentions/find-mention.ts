/** A mention that is being written. */
export type Mention = {
  readonly prefix: string;
  /** What stands between the prefix and the caret. */
  readonly query: string;
  /** Where the prefix stands in the text. */
  readonly at: number;
};

/** The mention in which the caret stands: a prefix at the beginning of a word, and no space since. */
export function findMention(text: string, caret: number, prefixes: readonly string[]): Mention | undefined {
  let best: Mention | undefined;
  for (const prefix of prefixes) {
    const at = text.lastIndexOf(prefix, caret - prefix.length);
    if (at < 0 || (best !== undefined && at < best.at)) continue;
    const before = text.charAt(at - 1);
    const query = text.slice(at + prefix.length, caret);
    if ((at === 0 || /\s/.test(before)) && !/\s/.test(query)) best = { prefix, query, at };
  }
  return best;
}
