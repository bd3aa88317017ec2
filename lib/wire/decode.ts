import { LiveError } from "../errors";
import { fromBase64 } from "./base64";
import { WIRE_LIMITS } from "./limits";

/** The error for whatever does not follow the protocol. */
export const badMessage = (what: string, cause?: unknown): LiveError =>
  new LiveError("bad-message", `A message was read, but its ${what} is not as the protocol says.`, { cause });

/** Reads the items of a message: a message is the inside of a JSON array. Raises `bad-message` for anything else. */
export function decodeItems(text: string): unknown[] {
  let items: unknown[];
  try {
    items = JSON.parse(`[${text}]`) as unknown[];
  } catch (cause) {
    throw badMessage("text", cause);
  }
  return items;
}

/** Reads the text of one value, as `encode` wrote it. Raises `bad-message` for anything else. */
export function decodeValue(text: string): unknown {
  const items = decodeItems(text);
  if (items.length !== 1) throw badMessage("value");
  // Also where nothing is tagged: it looks at the depth.
  return revive(items[0]);
}

/** Whether decoded JSON may hold tagged values. When not, {@link revive} would change nothing and can be left out. */
export function mayHoldTags(text: string): boolean {
  return text.includes('["$');
}

/**
 * Turns the tagged arrays in parsed JSON back into the values that `encode` was given. Changes `json` in place.
 *
 * Raises `bad-message`, and nothing else, for unknown or broken tags, prototype keys and values nested too deep.
 */
export function revive(json: unknown, depth = 0): unknown {
  if (typeof json !== "object" || json === null) return json;
  if (depth > WIRE_LIMITS.depth + 1) throw badMessage("nesting");
  if (Array.isArray(json)) {
    const tag: unknown = json[0];
    if (typeof tag === "string" && tag.charCodeAt(0) === 36) return reviveTagged(json, depth);
    for (let index = 0; index < json.length; index++) json[index] = revive(json[index], depth + 1);
    return json;
  }
  const record = json as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    if (key === "__proto__") throw badMessage("key");
    record[key] = revive(record[key], depth + 1);
  }
  return record;
}

const NUMBER = /^(NaN|-0|-?Infinity)$/;

const DIGITS = /^-?\d+$/;

const ERROR = /^(Eval|Range|Reference|Syntax|Type|URI)Error$/;

const BYTES = /^((Big)?(Uint|Int|Float)\d+(Clamped)?Array|ArrayBuffer)$/;

function reviveTagged(json: readonly unknown[], depth: number): unknown {
  const [tag, first, second] = json;
  const child = (inner: unknown): unknown => revive(inner, depth + 1);
  if (tag === "$") return json.slice(1).map(child);
  if (tag === "$u") return undefined;
  if (tag === "$d" && (first === null || typeof first === "number")) return new Date(first ?? NaN);
  if (Array.isArray(first)) {
    if (tag === "$s") return new Set(first.map(child));
    if (tag === "$m" && first.every(pair => Array.isArray(pair) && pair.length === 2)) {
      return new Map((first as [unknown, unknown][]).map(([key, held]) => [child(key), child(held)]));
    }
  }
  if (typeof first === "string") {
    if (tag === "$n" && NUMBER.test(first)) return Number(first);
    if (tag === "$b" && first.length <= WIRE_LIMITS.digits && DIGITS.test(first)) return BigInt(first);
    if (typeof second === "string") {
      if (tag === "$e") return reviveError(first, second);
      if (tag === "$t" && BYTES.test(first)) return reviveBytes(first, second);
    }
  }
  throw badMessage("tag");
}

/** What every browser and server has under a name. */
const builtIn = (name: string): unknown => (globalThis as Record<string, unknown>)[name];

function reviveError(name: string, message: string): Error {
  const error = new (ERROR.test(name) ? (builtIn(name) as ErrorConstructor) : Error)(message);
  if (error.name !== name) Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
  return error;
}

function reviveBytes(name: string, text: string): object {
  try {
    const { buffer } = fromBase64(text);
    return name === "ArrayBuffer" ? buffer : new (builtIn(name) as new (buffer: ArrayBuffer) => object)(buffer);
  } catch (cause) {
    // No base64, not a whole number of elements, or a type that this browser or server does not have.
    throw badMessage("tag", cause);
  }
}
