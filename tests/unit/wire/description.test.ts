import { runInNewContext } from "node:vm";
import { serialize } from "seroval";
import { describe, expect, it } from "vitest";
import {
  describe as describeObject,
  encode,
  ENTRY,
  readDescription,
  type ObjectDescription,
} from "../../../lib/wire/index.ts";
import { difference } from "./difference.ts";
import { Random } from "./random.ts";
import { randomValue } from "./random-value.ts";

const description: ObjectDescription = {
  window: 'w"1',
  ticket: "t,2",
  object: 5,
  entries: [
    { kind: ENTRY.cell, name: "time", text: encode("12:00") },
    { kind: ENTRY.callback, name: "refresh" },
    { kind: ENTRY.failedCell, name: "broken", text: encode("It could not be computed.") },
    { kind: ENTRY.input, name: "field", text: encode("typed") },
    { kind: ENTRY.cell, name: "$u", text: encode(undefined) },
    { kind: ENTRY.cell, name: "constructor", text: encode(["$u", -0]) },
  ],
};

describe("a description", () => {
  it("brings the window, the ticket and each entry with its id, kind, name and first value", () => {
    expect(readDescription(describeObject(description))).toEqual({
      window: 'w"1',
      ticket: "t,2",
      object: 5,
      entries: [
        { id: 5, kind: ENTRY.cell, name: "time", value: "12:00" },
        { id: 6, kind: ENTRY.callback, name: "refresh", value: undefined },
        { id: 7, kind: ENTRY.failedCell, name: "broken", value: "It could not be computed." },
        { id: 8, kind: ENTRY.input, name: "field", value: "typed" },
        { id: 9, kind: ENTRY.cell, name: "$u", value: undefined },
        { id: 10, kind: ENTRY.cell, name: "constructor", value: ["$u", -0] },
      ],
    });
  });

  it("has no ticket in a window that the client has joined, and no entries when there are none", () => {
    const read = readDescription(describeObject({ window: "w", ticket: undefined, object: 1, entries: [] }));
    expect(read).toEqual({ window: "w", ticket: undefined, object: 1, entries: [] });
  });

  it("is read the same however often", () => {
    const described = describeObject(description);
    expect(readDescription(described)).toEqual(readDescription(described));
  });

  it("is a plain object with one text, which any serializer can carry", () => {
    const described = describeObject(description);
    expect(Object.keys(described)).toEqual(["live"]);
    expect(readDescription(JSON.parse(JSON.stringify(described)))).toEqual(readDescription(described));
  });

  it.each<[found: string, answer: unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a string", "live"],
    ["a number", 5],
    ["a function", () => 1],
    ["an array", [1]],
    ["an empty object", {}],
    ["an object with the keys time, refresh", { time: 1, refresh: 2 }],
    ["an object with the keys a, b, c, d, e", { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }],
    ["an object with the keys live", { live: () => 1 }],
    ["an object with the keys live", { live: "on air" }],
    ["an object with the keys live", { live: "" }],
    ["an object with the keys live", { live: "1,2,3" }],
    ["an object with the keys live", { live: '"w",null' }],
    ["an object with the keys live", { live: '"w",5,1' }],
    ["an object with the keys live", { live: '"w",null,"1"' }],
    ["an object with the keys live", { live: '"w",null,1,9,"name",1' }],
    ["an object with the keys live", { live: '"w",null,1,0,5,1' }],
    ["an object with the keys live", { live: '"w",null,1,0,"name"' }],
    ["an object with the keys live", { live: '"w",null,1,0,"name",["$x"]' }],
  ])("is told from anything else: %s is refused as not-live, with what to do", (found, answer) => {
    const refused: unknown = expect.objectContaining({ name: "LiveError", code: "not-live", blame: "app" });
    expect(() => readDescription(answer)).toThrow(refused);
    expect(() => readDescription(answer)).toThrow(`answered with ${found}, not with a live object.`);
    expect(() => readDescription(answer)).toThrow("return live({ … })");
  });
});

describe("a description in a page", () => {
  /** As Solid embeds a server function's answer: an expression in an inline script. */
  const throughHtml = (described: unknown): unknown => {
    const script = serialize(described);
    expect(script).not.toMatch(/<\/script|<!--|[\u2028\u2029]/i);
    return runInNewContext(`(${script})`);
  };

  it.each([
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]>",
    "\u2028\u2029",
    "\ud800 and \udc00",
    "\\u003c/script>",
    "`${x}`",
    "\u0000",
  ])("survives the script that it is embedded in: %j", text => {
    const entries = [{ kind: ENTRY.cell, name: text, text: encode({ [text]: [text, new Map([[text, undefined]])] }) }];
    const described = describeObject({ window: "w", ticket: "t", object: 1, entries });
    const [entry] = readDescription(throughHtml(described)).entries;
    expect(entry?.name).toBe(text);
    expect(difference(entry?.value, { [text]: [text, new Map([[text, undefined]])] })).toBeUndefined();
  });

  it("brings random values unchanged", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const value = randomValue(new Random(seed));
      const entries = [{ kind: ENTRY.cell, name: "value", text: encode(value) }];
      const described = describeObject({ window: "w", ticket: "t", object: 1, entries });
      const found = difference(value, readDescription(throughHtml(described)).entries[0]?.value);
      if (found !== undefined) throw new Error(`Seed ${seed}: ${found} of ${encode(value)}`);
    }
  });
});
