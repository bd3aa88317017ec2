/** Characters of a prompt: a long question, no document. */
export const MAX_PROMPT = 500;

/** Answers of a thread that are kept. The oldest goes when another one comes. */
export const KEPT_ANSWERS = 20;

/** The last so many words of an answer that the server keeps and the page shows, however long it gets. */
export const KEPT_WORDS = 250;

/** How long an answer may be asked to be, in words. */
export const LENGTHS = { short: 30, medium: 90, long: 400 } as const;

export type Length = keyof typeof LENGTHS;

/** Whether a text, from a browser say, names a length. */
export const isLength = (name: unknown): name is Length => typeof name === "string" && Object.hasOwn(LENGTHS, name);
