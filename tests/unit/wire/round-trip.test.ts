import { describe, expect, it } from "vitest";
import {
  decodeItems,
  describe as describeObject,
  down,
  encode,
  ENTRY,
  readDescription,
  readDown,
  readUp,
  revive,
  up,
  WIRE_LIMITS,
} from "../../../lib/wire/index.ts";
import { difference } from "./difference.ts";
import { Random } from "./random.ts";
import { KEYS, randomValue, STRINGS } from "./random-value.ts";
import { downRecorder, upRecorder } from "./recorders.ts";

const SEEDS = 1_000;

/** The ways by which a value crosses: by itself, then in each part of a message that carries one. */
const ways: Record<string, (value: unknown) => unknown> = {
  revive: value => revive(decodeItems(encode(value))[0]),
  cell(value) {
    const sink = downRecorder();
    readDown(down.cell(7, encode(value)), sink);
    return sink.parts[0]?.[2];
  },
  result(value) {
    const sink = downRecorder();
    readDown(down.result(7, encode(value)), sink);
    return sink.parts[0]?.[2];
  },
  argument(value) {
    const sink = upRecorder();
    readUp(up.call(1, 2, [value]), sink);
    return (sink.parts[0]?.[3] as unknown[])[0];
  },
  write(value) {
    const sink = upRecorder();
    readUp(up.write(1, 2, value), sink);
    return sink.parts[0]?.[3];
  },
  description(value) {
    const entries = [{ kind: ENTRY.cell, name: "value", text: encode(value) }];
    return readDescription(describeObject({ window: "w", ticket: "t", object: 1, entries })).entries[0]?.value;
  },
};

const nested = (levels: number, leaf: unknown): unknown => {
  let value = leaf;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
};

describe.each(Object.entries(ways))("a value that crosses as %s", (_, cross) => {
  it(`is the same on the other side, for ${SEEDS} random values`, () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const value = randomValue(new Random(seed));
      const found = difference(value, cross(value));
      if (found !== undefined) throw new Error(`Seed ${seed}: ${found} of ${encode(value)}`);
    }
  });

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["-Infinity", -Infinity],
    ["-0", -0],
    ["0", 0],
    ["a bigint", -(2n ** 100n)],
    ["a date", new Date(1_700_000_000_123)],
    ["an invalid date", new Date(NaN)],
    ["an empty Map", new Map()],
    [
      "a Map with keys of every kind",
      new Map<unknown, unknown>([
        [NaN, 1],
        [{ a: 1 }, 2],
        [undefined, 3],
        ["$u", 4],
      ]),
    ],
    ["an empty Set", new Set()],
    ["a Set of Sets", new Set([new Set([1]), new Set()])],
    ["an ArrayBuffer", Uint8Array.of(0, 255, 128).buffer],
    ["an empty ArrayBuffer", new ArrayBuffer(0)],
    ["an empty array", []],
    ["an empty record", {}],
    ["an array that begins with undefined", [undefined, 1]],
    ["an array that begins with a date", [new Date(1)]],
    ["an array that begins with an escaped array", [["$u"]]],
    ["an array of holes", new Array(3)],
    ["a string with all of Latin-1", String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))],
    ["an error with a message of its own", new RangeError("too far")],
    ["an error without message", new Error()],
    ["an error of an app's class", Object.assign(new Error("mine"), { name: "AppError" })],
    ["strings as values", [...STRINGS]],
    ["strings as first in an array", STRINGS.map(text => [text])],
    ["odd keys", Object.fromEntries(KEYS.map((key, index) => [key, index]))],
    ["odd keys with undefined", Object.fromEntries(KEYS.map(key => [key, undefined]))],
    ["a record without prototype", Object.assign(Object.create(null) as object, { a: undefined, constructor: 1 })],
    ["a plain value as deep as is allowed", nested(WIRE_LIMITS.depth + 1, 1)],
    ["a tagged value as deep as is allowed", nested(WIRE_LIMITS.depth + 1, undefined)],
    ["a date as deep as is allowed", nested(WIRE_LIMITS.depth, new Date(1))],
    ["an escaped array as deep as is allowed", nested(WIRE_LIMITS.depth, ["$u", -0])],
    ["a Map as deep as is allowed", nested(WIRE_LIMITS.depth, new Map([[undefined, NaN]]))],
  ])("is the same on the other side: %s", (_, value) => {
    expect(difference(value, cross(value))).toBeUndefined();
  });

  it("brings an Error of a standard kind as that kind, for `instanceof`", () => {
    for (const type of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) {
      const crossed = cross(new type("wrong"));
      expect(crossed).toBeInstanceOf(type);
      expect(String(crossed)).toBe(`${type.name}: wrong`);
    }
  });

  it("brings what a typed array shows, and not the rest of its buffer", () => {
    const whole = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]).buffer;
    for (const type of [Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array] as const) {
      const crossed = cross(new type(whole, 4, 2)) as ArrayBufferView;
      expect(crossed).toEqual(new type(whole, 4, 2));
      expect(crossed.buffer.byteLength).toBe(2 * type.BYTES_PER_ELEMENT);
    }
    expect(cross(Buffer.from("text"))).toEqual(new Uint8Array([116, 101, 120, 116]));
  });

  it("brings ordinary values as ordinary records: with Object's prototype and only own keys", () => {
    const crossed = cross({ toString: 1, constructor: 2 }) as object;
    expect(Object.getPrototypeOf(crossed)).toBe(Object.prototype);
    expect(Object.keys(crossed)).toEqual(["toString", "constructor"]);
  });
});
