import { describe, expect, it } from "vitest";
import { difference } from "./difference.ts";

describe("difference", () => {
  it.each<[string, unknown, unknown]>([
    ["0 and -0", { n: 0 }, { n: -0 }],
    ["undefined and missing", { a: undefined }, {}],
    ["undefined and null", [undefined], [null]],
    ["a number and its bigint", 1, 1n],
    ["two dates", new Date(0), new Date(1)],
    ["a valid and an invalid date", new Date(0), new Date(NaN)],
    ["a Map and a Set", new Map(), new Set()],
    ["a key of a Map", new Map([[1, 1]]), new Map([["1", 1]])],
    ["the order of a Set", new Set([1, 2]), new Set([2, 1])],
    ["kinds of typed array", new Uint8Array(1), new Int8Array(1)],
    ["bytes", new Uint8Array([1]), new Uint8Array([2])],
    ["kinds of error", new TypeError("a"), Object.assign(new Error("a"), { name: "TypeError" })],
    ["an array and a record", [], {}],
    ["lengths", [1], [1, undefined]],
  ])("tells %s apart", (_, a, b) => {
    expect(difference(a, b)).toBeTypeOf("string");
    expect(difference([a], [b])).toBeTypeOf("string");
  });

  it("finds none between equal values, and names the place of one", () => {
    const value = () => ({ list: [NaN, new Map([[{}, new Set([new Date(NaN)])]]), new Float32Array([NaN])] });
    expect(difference(value(), value())).toBeUndefined();
    expect(difference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe("value.a[1].b");
  });
});
