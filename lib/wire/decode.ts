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
    if (typeof tag === "string" && tag.charCodeAt(0) === 36) return reviveTagged(tag, json, depth);
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

const NUMBERS: Record<string, number> = { NaN: NaN, "-0": -0, Infinity: Infinity, "-Infinity": -Infinity };

const ERRORS: Record<string, ErrorConstructor> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

function reviveTagged(tag: string, json: unknown[], depth: number): unknown {
  const [, first, second] = json;
  switch (tag) {
    case "$":
      return json.slice(1).map(child => revive(child, depth + 1));
    case "$u":
      return undefined;
    case "$n":
      if (typeof first === "string" && Object.hasOwn(NUMBERS, first)) return NUMBERS[first];
      break;
    case "$b":
      if (typeof first === "string" && first.length <= WIRE_LIMITS.digits && /^-?\d+$/.test(first))
        return BigInt(first);
      break;
    case "$d":
      if (first === null || typeof first === "number") return new Date(first ?? NaN);
      break;
    case "$m":
      if (Array.isArray(first) && first.every(pair => Array.isArray(pair) && pair.length === 2)) {
        return new Map((first as [unknown, unknown][]).map(([k, v]) => [revive(k, depth + 1), revive(v, depth + 1)]));
      }
      break;
    case "$s":
      if (Array.isArray(first)) return new Set(first.map(child => revive(child, depth + 1)));
      break;
    case "$e":
      if (typeof first === "string" && typeof second === "string") return reviveError(first, second);
      break;
    case "$t":
      if (typeof first === "string" && typeof second === "string") return reviveBytes(first, second);
  }
  throw badMessage("tag");
}

function reviveError(name: string, message: string): Error {
  const error = new (Object.hasOwn(ERRORS, name) ? ERRORS[name]! : Error)(message);
  if (error.name !== name) Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
  return error;
}

type Bytes = new (buffer: ArrayBuffer) => object;

function reviveBytes(name: string, text: string): object {
  const type: unknown = /^(Big)?(Uint|Int|Float)\d+(Clamped)?Array$/.test(name)
    ? (globalThis as Record<string, unknown>)[name]
    : undefined;
  if (typeof type !== "function" && name !== "ArrayBuffer") throw badMessage("tag");
  try {
    const { buffer } = fromBase64(text);
    return type ? new (type as Bytes)(buffer) : buffer;
  } catch (cause) {
    // No base64, or not a whole number of elements.
    throw badMessage("tag", cause);
  }
}
