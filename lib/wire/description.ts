import { LiveError } from "../errors";
import { badMessage, decodeItems, mayHoldTags, revive } from "./decode";
import { encode } from "./encode";

/** What kind of entry a name of a live object stands for. */
export const ENTRY = { cell: 0, callback: 1, failedCell: 2, input: 3, asyncValue: 4 } as const;

export type EntryKind = (typeof ENTRY)[keyof typeof ENTRY];

const KINDS: readonly EntryKind[] = Object.values(ENTRY);

/** One entry as described: its kind, its name, and a cell's or input's first value as text (a failed cell's message). */
export interface EntryDescription {
  readonly kind: EntryKind;
  readonly name: string;
  readonly text?: string;
}

/** A live object as it is described in HTML and in a server function's answer: frame 0. */
export interface ObjectDescription {
  readonly window: string;
  /** Lets the first attach of a new window in; undefined when the client has the window already. */
  readonly ticket: string | undefined;
  /** The object's id, which is also the id of its first entry; the others follow it. */
  readonly object: number;
  readonly entries: readonly EntryDescription[];
}

/** What a server function returns for a live object: a plain object that any serializer can carry. */
export interface Described {
  readonly live: string;
}

export function describe(description: ObjectDescription): Described {
  const entries = description.entries.map(({ kind, name, text }) =>
    text === undefined ? `${kind},${encode(name)}` : `${kind},${encode(name)},${text}`,
  );
  const head = [encode(description.window), encode(description.ticket ?? null), description.object];
  return { live: [...head, ...entries].join() };
}

/** An entry as read: its id, and a cell's first value. */
export interface ReadEntry {
  readonly id: number;
  readonly kind: EntryKind;
  readonly name: string;
  readonly value: unknown;
}

export interface ReadDescription extends Omit<ObjectDescription, "entries"> {
  readonly entries: readonly ReadEntry[];
}

/** Reads what {@link describe} wrote. Raises `not-live` for anything else, with what was found. */
export function readDescription(described: unknown): ReadDescription {
  const text = (described as Partial<Described> | null | undefined)?.live;
  if (typeof text !== "string") throw notLive(described);
  try {
    return readText(text);
  } catch (cause) {
    throw notLive(described, cause);
  }
}

function readText(text: string): ReadDescription {
  const items = decodeItems(text);
  const value: (json: unknown) => unknown = mayHoldTags(text) ? revive : json => json;
  const [window, ticket, object] = items;
  if (typeof window !== "string" || (ticket !== null && typeof ticket !== "string") || !Number.isSafeInteger(object)) {
    throw badMessage("description");
  }
  const entries: ReadEntry[] = [];
  for (let at = 3; at < items.length;) {
    const kind = items[at++] as EntryKind;
    const name = items[at++];
    const holds = kind !== ENTRY.callback;
    if (!KINDS.includes(kind) || typeof name !== "string" || (holds && at === items.length)) {
      throw badMessage("entry");
    }
    const held = holds ? value(items[at++]) : undefined;
    entries.push({ id: (object as number) + entries.length, kind, name, value: held });
  }
  return { window, ticket: ticket ?? undefined, object: object as number, entries };
}

function notLive(answer: unknown, cause?: unknown): LiveError {
  return new LiveError(
    "not-live",
    `createLive called a function that answered with ${named(answer)}, not with a live object. ` +
      "Let its server function end with `return live({ … })`.",
    { cause },
  );
}

function named(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return "an array";
  const keys = Object.keys(value).slice(0, 5);
  return keys.length > 0 ? `an object with the keys ${keys.join(", ")}` : "an empty object";
}
