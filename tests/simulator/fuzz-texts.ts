import { answerPart, BROWSER_STATES, encode, statePart, up } from "../../lib/wire/index.ts";
import { randomValue } from "../unit/wire/random-value.ts";
import type { Random } from "../unit/wire/random.ts";

/** Pieces of JSON that a hostile client would try. */
const TOKENS: readonly string[] = [
  "0",
  "-1",
  "1e308",
  "1e400",
  "9007199254740993",
  "123456789012345678901234567890",
  "null",
  "true",
  '""',
  '"__proto__"',
  '"constructor"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"then":1}',
  '["$u"]',
  '["$n","x"]',
  '["$b","1e5"]',
  '["$d","now"]',
  '["$d",1e400]',
  '["$m",[[1]]]',
  '["$m",[[["$m",[]],["$s",[["$u"]]]]]]',
  '["$s",{}]',
  '["$e","toString","x"]',
  '["$e","__proto__","x"]',
  '["$t","Float64Array","AAA="]',
  '["$t","Function","AAAA"]',
  '["$t","ArrayBuffer","%%%%"]',
  '["$"]',
  '["$$$"]',
  '["$constructor"]',
  '"\\ud800"',
  '"\\u0000"',
  "[]",
  "{}",
  '"o"',
  '"x"',
  '"c"',
  '"i"',
  '"h"',
  '"a"',
  '"s"',
  '"t"',
  '"size"',
  '"location"',
  '"k"',
  '"g"',
];

/** Deeper than any value may be, as text. */
function nested(random: Random): string {
  const depth = random.pick([10, 63, 64, 65, 66, 67, 500, 20_000]);
  const [open, close] = random.pick([
    ["[", "]"],
    ['{"a":', "}"],
    ['["$",', "]"],
    ['["$s",[', "]]"],
    ['["$m",[[1,', "]]]"],
  ] as const);
  return open.repeat(depth) + "1" + close.repeat(depth);
}

/** A message as an honest client could send it, about entries below `entries`. */
export function validText(random: Random, entries: number): string {
  const id = random.below(entries + 3);
  const make: readonly (() => string)[] = [
    () => up.bind(id),
    () => up.release(random.chance(0.1) ? id : 1_000 + id),
    () => up.call(random.below(100), id, [random.below(10), "value", random.below(50)]),
    () => up.call(random.below(100), id, [randomValue(random)]),
    () => up.write(id, random.below(10), random.chance(0.5) ? "text" : randomValue(random)),
    () => up.cancel(random.below(100)),
    () => up.taken(random.below(100), random.pick([0, 1, 16, 1e9])),
    () => up.pace(random.below(20_000)),
    () => up.event(random.pick(["typed", "x", ""]), randomValue(random)),
    () => answerPart(id, random.chance(0.5), randomValue(random)),
    () => statePart(random.pick(BROWSER_STATES), random.chance(0.5) ? [1, 2] : ["a", "b", random.below(3)]),
    () => "?",
    () => `!${random.below(4)}`,
  ];
  const parts = [random.pick(make)(), ...random.list(2, () => random.pick(make.slice(0, 11))())];
  return parts.join();
}

/** Any text at all: a valid message that was damaged, tokens in any order, or random characters. */
export function anyText(random: Random, entries: number): string {
  const kind = random.below(10);
  if (kind < 5) return damage(random, validText(random, entries));
  if (kind < 7) return random.list(6, () => random.pick(TOKENS)).join();
  if (kind < 8) return `${random.pick(['"c",1,1,[', '"i",1,1,', ""])}${nested(random)}${random.pick(["]", ""])}`;
  if (kind < 9) return `${random.pick(["+", "-", "=", "!", "?", "*"])}${validText(random, entries)}`;
  return String.fromCharCode(...random.list(40, () => random.below(random.pick([128, 0x10000]))));
}

/** Changes a text in a few places. */
export function damage(random: Random, text: string): string {
  let damaged = text;
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(damaged.length + 1);
    const to = at + random.below(6);
    const inserted = random.pick<() => string>([
      () => "",
      () => random.pick(TOKENS),
      () => `,${random.pick(TOKENS)},`,
      () => String.fromCharCode(32 + random.below(95)),
      () => damaged.slice(random.below(damaged.length + 1)),
      () => encode(randomValue(random, 2)),
    ])();
    damaged = (damaged.slice(0, at) + inserted + damaged.slice(random.chance(0.5) ? at : to)).slice(0, 20_000);
  }
  return damaged;
}
