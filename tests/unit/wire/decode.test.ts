import { describe, expect, it } from "vitest";
import { isLiveError } from "../../../lib/errors.ts";
import {
  attachMessage,
  decodeItems,
  describe as describeObject,
  down,
  encode,
  ENTRY,
  helloMessage,
  readAck,
  readAttach,
  readDescription,
  readDown,
  readHello,
  readUp,
  revive,
  up,
  WIRE_LIMITS,
} from "../../../lib/wire/index.ts";
import { Random } from "./random.ts";
import { KEYS, randomValue, STRINGS } from "./random-value.ts";
import { downRecorder, upRecorder } from "./recorders.ts";

const decode = (text: string): unknown => revive(decodeItems(text)[0]);

const badMessage: unknown = expect.objectContaining({ name: "LiveError", code: "bad-message" });

/** Everything that reads text from the wire, with the only error that it may raise. */
const readers: Record<string, { read(text: string): unknown; code: "bad-message" | "not-live" }> = {
  readUp: { read: text => readUp(text, upRecorder()), code: "bad-message" },
  readDown: { read: text => readDown(text, downRecorder()), code: "bad-message" },
  revive: { read: text => decodeItems(text).map(item => revive(item)), code: "bad-message" },
  readAck: { read: text => [readAck(text), readAck(`!${text}`)], code: "bad-message" },
  readAttach: { read: readAttach, code: "bad-message" },
  readHello: { read: readHello, code: "bad-message" },
  readDescription: { read: text => readDescription({ live: text }), code: "not-live" },
};

function mutate(random: Random, text: string): string {
  let mutated = text;
  for (let change = 0; change <= random.below(4); change++) {
    const at = random.below(mutated.length + 1);
    const end = at + random.below(4);
    const insert = random.pick([
      '"',
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
      "$",
      "-",
      "9",
      "1e999",
      "null",
      '["$t",',
      '"__proto__":',
      "\\u",
      "\ud800",
      "",
      "",
    ]);
    mutated =
      mutated.slice(0, at) + insert + mutated.slice(random.chance(0.1) ? random.below(mutated.length + 1) : end);
  }
  return mutated;
}

const TAGS = ["$", "$u", "$n", "$b", "$d", "$m", "$s", "$e", "$t", "$x", "$__proto__"];
const WORDS = [
  ...STRINGS,
  ...KEYS,
  "NaN",
  "-0",
  "12",
  "--1",
  "AQID",
  "AQ",
  "!!",
  "Uint8Array",
  "Float64Array",
  "Array",
  "Int99Array",
  "Proxy",
  "TypeError",
];

/** JSON as an attacker writes it: tags with any items, keys that mean something. */
function hostile(random: Random, depth = 4): string {
  const item = (): string => hostile(random, depth - 1);
  switch (random.below(depth > 0 ? 6 : 3)) {
    case 0:
      return JSON.stringify(random.pick(WORDS));
    case 1:
      return random.pick(["0", "-0", "1", "-1", "0.5", "1e999", "-1e999", "9007199254740993"]);
    case 2:
      return random.pick(["null", "true", "[]", "{}"]);
    case 3:
      return `[${random.list(3, item).join()}]`;
    case 4:
      return `[${[JSON.stringify(random.pick(TAGS)), ...random.list(3, item)].join()}]`;
    default:
      return `{${random.list(3, () => `${JSON.stringify(random.pick([...KEYS, "__proto__", "prototype"]))}:${item()}`).join()}}`;
  }
}

function valid(random: Random): string {
  const value = (): unknown => randomValue(random, 3);
  const parts = [
    () => up.call(random.below(9), random.below(9), random.list(3, value)),
    () => up.bind(random.below(9)),
    () => up.pace(random.below(20_000)),
    () => up.write(random.below(9), random.below(9), value()),
    () => down.written(random.below(9), random.below(9), random.pick([undefined, ...STRINGS])),
    () => down.cell(random.below(9), encode(value())),
    () => down.result(random.below(9), encode(value())),
    () => down.error(random.below(9), "refused", random.pick(STRINGS)),
    () => down.notice("info", random.pick(STRINGS)),
    () => down.failed(random.below(9), random.pick(STRINGS)),
    () => attachMessage({ window: "w", ticket: "t", received: 5, epoch: 1 }),
    () => helloMessage({ ticket: "t", received: 5 }),
    () =>
      describeObject({
        window: "w",
        ticket: undefined,
        object: 1,
        entries: [{ kind: ENTRY.cell, name: "n", text: encode(value()) }],
      }).live,
  ];
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(parts)()).join();
}

describe.each(Object.entries(readers))("%s", (_, { read, code }) => {
  const check = (seed: number, text: string): void => {
    try {
      read(text);
    } catch (error) {
      if (!isLiveError(error, code)) throw new Error(`Seed ${seed}: ${JSON.stringify(text)}`, { cause: error });
    }
  };

  it(`raises ${code} or nothing for messages that were damaged on their way`, () => {
    for (let seed = 1; seed <= 3_000; seed++) {
      const random = new Random(seed);
      check(seed, mutate(random, valid(random)));
    }
  });

  it(`raises ${code} or nothing for random characters`, () => {
    for (let seed = 1; seed <= 1_000; seed++) {
      const random = new Random(seed);
      check(seed, random.list(30, () => random.pick([...'[]{}",:$!-0123456789eEu\\ ntf\ud800é'])).join(""));
    }
  });

  it(`raises ${code} or nothing for JSON that was written to do harm, and leaves every prototype alone`, () => {
    const before = [Object.prototype, Array.prototype, Map.prototype].map(prototype => Reflect.ownKeys(prototype));
    for (let seed = 1; seed <= 5_000; seed++) {
      const random = new Random(seed);
      const items = Array.from({ length: 1 + random.below(4) }, () => hostile(random));
      check(seed, items.join());
      check(seed, `"c",1,2,[${items.join()}]`);
      check(seed, `5,${items.join()}`);
      check(seed, `"w",null,1,0,"name",${items.join()}`);
    }
    expect([Object.prototype, Array.prototype, Map.prototype].map(prototype => Reflect.ownKeys(prototype))).toEqual(
      before,
    );
  });

  it(`raises ${code} or nothing for nesting as deep as a message is long`, () => {
    const deep = WIRE_LIMITS.messageUp / 2;
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
      ['["$",', "]"],
      ['["$s",[', "]]"],
    ] as const) {
      check(0, `${open.repeat(deep)}1${close.repeat(deep)}`);
      check(0, `"c",1,2,[${open.repeat(deep)}"$u"${close.repeat(deep)}]`);
      check(0, open.repeat(deep));
    }
  });
});

describe("decodeItems", () => {
  it.each(["", " "])("reads nothing from %j", text => {
    expect(decodeItems(text)).toEqual([]);
  });

  it.each(["1],[2", "1]", "[1", ",", "1,", "undefined", "NaN", "'a'", "01", "\ufeff1", "{a:1}"])("refuses %j", text => {
    expect(() => decodeItems(text)).toThrow(badMessage);
  });
});

describe("revive", () => {
  it.each([
    '["$x"]',
    '["$toString"]',
    '["$n"]',
    '["$n","toString"]',
    '["$n",5]',
    '["$b",5]',
    '["$b","1.5"]',
    '["$b","0x10"]',
    '["$b",""]',
    '["$d"]',
    '["$d","2020-01-01"]',
    '["$m"]',
    '["$m",[1]]',
    '["$m",[["a"]]]',
    '["$m",{"a":1}]',
    '["$s","abc"]',
    '["$e","Error"]',
    '["$e",1,2]',
    '["$t","Uint8Array"]',
    '["$t","Uint8Array","no base64!"]',
    '["$t","Float64Array","AQID"]',
    '["$t","Function","AQID"]',
    '["$t","DataView","AQID"]',
    '["$t","Array","AQID"]',
    '["$t","Int7Array","AQID"]',
  ])("refuses the unknown or broken tag %s", text => {
    expect(() => decode(text)).toThrow(badMessage);
    expect(() => decode(`[{"deep":[${text}]}]`)).toThrow(badMessage);
  });

  it.each(['{"__proto__":{"polluted":true}}', '{"a":[{"__proto__":null}]}', '["$m",[["k",{"__proto__":1}]]]'])(
    "refuses a prototype as a key: %s",
    text => {
      expect(() => decode(text)).toThrow(badMessage);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it("takes the keys by which other libraries were polluted as ordinary ones", () => {
    const value = decode('{"constructor":{"prototype":{"polluted":true}}}') as Record<string, unknown>;
    expect(value["constructor"]).toEqual({ prototype: { polluted: true } });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("refuses what is nested deeper than any value that `encode` writes", () => {
    const nested = (levels: number): string => "[".repeat(levels) + "1" + "]".repeat(levels);
    expect(() => decode(nested(WIRE_LIMITS.depth + 1))).not.toThrow();
    expect(() => decode(nested(WIRE_LIMITS.depth + 3))).toThrow(badMessage);
  });

  it("keeps the cause of what was broken, for the log", () => {
    let cause: unknown;
    try {
      decode('["$t","Float64Array","AQID"]');
    } catch (error) {
      ({ cause } = error as Error);
    }
    expect(cause).toBeInstanceOf(RangeError);
  });
});
