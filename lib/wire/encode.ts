import { LiveError } from "../errors";
import { toBase64 } from "./base64";
import { WIRE_LIMITS } from "./limits";

/**
 * Writes a value as JSON text in which every JavaScript type that JSON lacks is a tagged array, such as
 * `["$d",1700000000000]` for a `Date`. PROTOCOL.md has the table of tags.
 *
 * Raises `not-serializable` for a function, symbol, class instance, cycle or an own key `__proto__`, `too-deep` and
 * `too-large`;
 * the message names the path to the culprit.
 */
export function encode(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : JSON.stringify(tagNumber(value));
    case "boolean":
      return value ? "true" : "false";
    default:
      return value === null ? "null" : JSON.stringify(toJson(value, undefined, 0));
  }
}

/** Where in a value we are: a linked list, so that a path is only spelled out for an error. */
interface Path {
  readonly key: string | number;
  readonly parent: Path | undefined;
  readonly value: object;
}

function toJson(value: unknown, path: Path | undefined, depth: number): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? value : tagNumber(value);
    case "undefined":
      return ["$u"];
    case "bigint":
      return ["$b", digitsOf(value, path)];
    case "object":
      return value === null ? null : objectToJson(value, path, depth);
    default:
      throw refuse(`a ${typeof value}`, path);
  }
}

function tagNumber(value: number): unknown[] {
  return ["$n", Number.isNaN(value) ? "NaN" : value === 0 ? "-0" : String(value)];
}

function digitsOf(value: bigint, path: Path | undefined): string {
  const digits = value.toString();
  if (digits.length <= WIRE_LIMITS.digits) return digits;
  throw new LiveError(
    "too-large",
    `A value was to cross the wire, but a big integer${spell(path)} has ${digits.length} digits. ` +
      `At most ${WIRE_LIMITS.digits} are allowed: send it as text or bytes.`,
  );
}

function objectToJson(value: object, path: Path | undefined, depth: number): unknown {
  if (depth > WIRE_LIMITS.depth) throw tooDeep(value, path);
  const item = (key: string | number, child: unknown): unknown =>
    typeof child === "string" ? child : toJson(child, { key, parent: path, value }, depth + 1);

  if (Array.isArray(value)) return arrayToJson(value, item);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return recordToJson(value, item, path);
  if (value instanceof Date) return ["$d", Number.isNaN(value.getTime()) ? null : value.getTime()];
  if (value instanceof Map) {
    return [
      "$m",
      Array.from(value, ([key, held], index) => [item(`key ${index}`, key), item(nameOf(key, index), held)]),
    ];
  }
  if (value instanceof Set) return ["$s", Array.from(value, (held, index) => item(index, held))];
  if (value instanceof Error) return ["$e", String(value.name), String(value.message)];
  if (value instanceof ArrayBuffer) return ["$t", "ArrayBuffer", toBase64(new Uint8Array(value))];
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const name = Object.prototype.toString.call(value).slice(8, -1);
    return ["$t", name, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
  }
  const name: unknown = value.constructor?.name;
  throw refuse(`an instance of ${typeof name === "string" && name !== "" ? name : "a class"}`, path);
}

/** What an error calls a value in a Map. A key that is an object may have no text of its own. */
const nameOf = (key: unknown, index: number): string =>
  typeof key === "object" && key !== null ? `value ${index}` : String(key);

type Item = (key: string | number, child: unknown) => unknown;

function arrayToJson(value: unknown[], item: Item): unknown[] {
  // `Array.from` visits the holes of a sparse array, which cross as undefined.
  const json = Array.from(value, (child, index) => item(index, child));
  const first = value[0];
  return typeof first === "string" && first.startsWith("$") ? ["$", ...json] : json;
}

function recordToJson(value: object, item: Item, path: Path | undefined): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === "__proto__") throw refuse("an own key `__proto__`", path);
    json[key] = item(key, child);
  }
  return json;
}

function spell(path: Path | undefined): string {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.parent) keys.unshift(at.key);
  return keys.length > 0 ? ` at \`${keys.join(".")}\`` : "";
}

function refuse(found: string, path: Path | undefined): LiveError {
  return new LiveError(
    "not-serializable",
    `A value was to cross the wire, but there is ${found}${spell(path)}. ` +
      "Send plain objects, arrays, primitives, Date, Map, Set, Error, bigint or typed arrays instead.",
  );
}

function tooDeep(value: object, path: Path | undefined): LiveError {
  const way: { value: object; path: Path | undefined }[] = [{ value, path }];
  for (let at = path; at; at = at.parent) way.push({ value: at.value, path: at.parent });
  // From the outside in: a cycle is named where it closes for the first time, by its shortest path.
  const seen = new Set<object>();
  for (const step of way.reverse()) {
    if (seen.has(step.value)) return refuse("a cycle", step.path);
    seen.add(step.value);
  }
  return new LiveError(
    "too-deep",
    `A value was to cross the wire, but it is nested deeper than ${WIRE_LIMITS.depth} levels. Send a flatter one.`,
  );
}
