import type { Random } from "./random.ts";

const TYPED = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
] as const;

const ERRORS = [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError] as const;

export const STRINGS = [
  "",
  "plain",
  "$",
  "$u",
  "$d",
  "$$",
  '["$u"]',
  "ünï¢ödé",
  "👩‍👩‍👧",
  "\ud800",
  "\udc00x",
  "\u0000\b\n\r\t",
  "\u2028\u2029",
  "\\\"'`",
  "</script><!--",
  "__proto__",
] as const;

export const KEYS = [
  "a",
  "b",
  "",
  "0",
  "-1",
  "$u",
  "constructor",
  "toString",
  "hasOwnProperty",
  "toJSON",
  "then",
  "length",
  "schlüssel",
  "\ud800",
] as const;

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  NaN,
  Infinity,
  -Infinity,
  2 ** 53,
  -(2 ** 53),
  5e-324,
  1.7e308,
  1e21,
  1e-7,
] as const;

const BIGINTS = [0n, 1n, -1n, 2n ** 64n, -(2n ** 200n)] as const;

const leaves: readonly ((random: Random) => unknown)[] = [
  () => undefined,
  () => null,
  random => random.chance(0.5),
  random => random.pick(NUMBERS),
  random => (random.next() - 0.5) * 10 ** random.below(20),
  random => random.pick(BIGINTS),
  random => random.pick(STRINGS),
  random => String.fromCharCode(...random.list(8, () => random.below(0x10000))),
  random => new Date(random.chance(0.2) ? NaN : random.below(2 ** 31) * random.below(2000) - 2 ** 40),
  randomError,
  randomBytes,
];

const branches: readonly ((random: Random, depth: number) => unknown)[] = [
  (random, depth) => random.list(4, () => randomValue(random, depth - 1)),
  (random, depth) => [
    `$${random.pick(["", "u", "n", "d", "m", "s", "e", "t", "b", "x"])}`,
    randomValue(random, depth - 1),
  ],
  randomSparse,
  (random, depth) => Object.fromEntries(random.list(4, () => [random.pick(KEYS), randomValue(random, depth - 1)])),
  (random, depth) =>
    Object.assign(Object.create(null) as object, { [random.pick(KEYS)]: randomValue(random, depth - 1) }),
  (random, depth) => new Map(random.list(3, () => [randomValue(random, depth - 1), randomValue(random, depth - 1)])),
  (random, depth) => new Set(random.list(3, () => randomValue(random, depth - 1))),
];

/** Any value that may cross the wire, nested up to `depth` levels. */
export function randomValue(random: Random, depth = 4): unknown {
  return depth > 0 && random.chance(0.6) ? random.pick(branches)(random, depth) : random.pick(leaves)(random);
}

function randomSparse(random: Random, depth: number): unknown[] {
  const sparse = new Array<unknown>(1 + random.below(4));
  sparse[random.below(sparse.length)] = randomValue(random, depth - 1);
  return sparse;
}

function randomError(random: Random): Error {
  const message = random.pick(STRINGS);
  // The name is what says the kind: an app's own errors arrive as Error with that name.
  if (random.chance(0.8)) return new (random.pick(ERRORS))(message);
  return Object.assign(new Error(message), { name: random.pick(["CustomError", "", "toString"]) });
}

function randomBytes(random: Random): ArrayBuffer | ArrayBufferView {
  const bytes = Uint8Array.from(random.list(40, () => random.below(256)));
  if (random.chance(0.1)) return bytes.buffer;
  const type = random.pick(TYPED);
  const whole = new ArrayBuffer(8 * (1 + random.below(6)));
  new Uint8Array(whole).set(bytes.subarray(0, whole.byteLength));
  const length = whole.byteLength / type.BYTES_PER_ELEMENT;
  const from = random.below(length + 1);
  return new type(whole, from * type.BYTES_PER_ELEMENT, random.below(length - from + 1));
}
