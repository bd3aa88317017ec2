import { LiveError } from "../errors";
import { badMessage, decodeItems, mayHoldTags, revive } from "./decode";
import { encode } from "./encode";
import { WIRE_LIMITS } from "./limits";
import { idAfter, type NodeIds } from "./nodes";

/** The header by which a page that opens another live object says which window it has. */
export const WINDOW_HEADER = "x-live-window";

/** What kind of entry a name of a live object stands for. */
export const ENTRY = {
  cell: 0,
  callback: 1,
  failedCell: 2,
  input: 3,
  asyncValue: 4,
  store: 5,
  object: 6,
  list: 7,
  stream: 8,
} as const;

export type EntryKind = (typeof ENTRY)[keyof typeof ENTRY];

const KINDS: readonly EntryKind[] = Object.values(ENTRY);

/**
 * One entry as described: its kind, its name, and the items that follow as text: a cell's or input's first value, a failed
 * cell's message, a store's or stream's ids and value, an object's or list's description.
 */
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

const entryText = ({ kind, name, text }: EntryDescription): string =>
  text === undefined ? `${kind},${encode(name)}` : `${kind},${encode(name)},${text}`;

/** The text of an object that is part of another. */
export function describeNested(object: number, entries: readonly EntryDescription[]): string {
  return `[${[object, ...entries.map(entryText)].join()}]`;
}

export function describe(description: ObjectDescription): Described {
  const entries = description.entries.map(entryText);
  const head = [encode(description.window), encode(description.ticket ?? null), description.object];
  return { live: [...head, ...entries].join() };
}

/** An entry as read: its id, and what it is first. */
export interface ReadEntry {
  readonly id: number;
  readonly kind: EntryKind;
  readonly name: string;
  /** A cell's value; a failed cell's message; a store's or stream's value. */
  readonly value: unknown;
  /** The ids of the nodes of a store's or stream's value. */
  readonly ids?: NodeIds;
  /** The object that this is, or the objects of a list. */
  readonly objects?: readonly ReadObject[];
}

/** An object that is part of another, as read. */
export interface ReadObject {
  readonly object: number;
  readonly entries: readonly ReadEntry[];
}

export interface ReadDescription extends Omit<ObjectDescription, "entries">, ReadObject {
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
  // Not named `window`: Nitro's builds take any `typeof window` for the question whether this is a browser.
  const [id, ticket, object] = items;
  if (typeof id !== "string" || (ticket !== null && typeof ticket !== "string") || !Number.isSafeInteger(object)) {
    throw badMessage("description");
  }
  const entries = readEntries(object as number, items.slice(3), value);
  return { window: id, ticket: ticket ?? undefined, object: object as number, entries };
}

/** Reads an object that is part of another. Raises `bad-message`. */
export function readNested(items: unknown, value: Revive = revive, depth = 0): ReadObject {
  if (!Array.isArray(items) || !Number.isSafeInteger(items[0])) throw badMessage("object");
  if (depth > WIRE_LIMITS.depth) throw badMessage("nesting");
  const object = items[0] as number;
  return { object, entries: readEntries(object, items.slice(1), value, depth + 1) };
}

type Revive = (json: unknown) => unknown;

function readEntries(object: number, items: readonly unknown[], value: Revive, depth = 0): ReadEntry[] {
  const entries: ReadEntry[] = [];
  for (let at = 0; at < items.length;) {
    const kind = items[at++] as EntryKind;
    const name = items[at++];
    if (!KINDS.includes(kind) || typeof name !== "string") throw badMessage("entry");
    const id = idAfter(object, entries.length);
    const entry = { id, kind, name, value: undefined };
    if (kind === ENTRY.callback) entries.push(entry);
    else if (at >= items.length) throw badMessage("entry");
    else if (kind === ENTRY.object) entries.push({ ...entry, objects: [readNested(items[at++], value, depth)] });
    else if (kind === ENTRY.list) {
      const objects = items[at++];
      if (!Array.isArray(objects)) throw badMessage("list");
      entries.push({ ...entry, objects: objects.map(item => readNested(item, value, depth)) });
    } else {
      const ids = kind === ENTRY.store || kind === ENTRY.stream ? { ids: items[at++] as NodeIds } : {};
      entries.push({ ...entry, ...ids, value: value(items[at++]) });
    }
  }
  return entries;
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
