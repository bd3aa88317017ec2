import { type Call, functions, operators } from "./operations";

/** A number for each day; null where there is none. */
export type Series = readonly (number | null)[];

/** What an expression is made of. */
export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly call: Call; readonly args: readonly Node[] };

/** Why a text is no expression, and at which character of it, from 0. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";

  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** The longest text that is read, and how deep it may be nested: enough for a formula, too little to hurt. */
export const LONGEST = 200;
export const DEEPEST = 24;

type Token = { readonly text: string; readonly at: number };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([a-z_]+)|([-+*/^(),]))/iy;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.[0];
    if (found === undefined) throw new ExpressionError(`“${text.slice(at).trim().charAt(0)}” means nothing here.`, at);
    tokens.push({ text: found.trim(), at: at + found.length - found.trim().length });
  }
  return tokens;
}

/**
 * Reads a formula such as `average(a, 20) - b / 2`: numbers, `names`, + - * / ^, brackets and the functions of
 * `operations.ts`. It becomes a tree that {@link evaluate} walks; nothing of the text is ever run.
 *
 * @throws ExpressionError with the place of the mistake
 *
 * @example
 * parse("100 * a / b", ["a", "b"]);
 */
export function parse(text: string, names: readonly string[]): Node {
  if (text.length > LONGEST) throw new ExpressionError(`At most ${LONGEST} characters are read.`, LONGEST);
  const tokens = tokensOf(text);
  let next = 0;
  let depth = 0;

  const peek = (): string | undefined => tokens[next]?.text;
  const place = (): number => tokens[next]?.at ?? text.length;
  const fail = (message: string, at = place()): never => {
    throw new ExpressionError(message, at);
  };
  const expect = (token: string): void => {
    if (peek() !== token) fail(`“${token}” is missing here.`);
    next += 1;
  };
  const call = (name: string, args: readonly Node[], at: number): Node => {
    const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!found) return fail(`There is no function “${name}”. There are ${Object.keys(functions).join(", ")}.`, at);
    if (args.length !== found.takes) fail(`${name} takes ${found.takes} values, not ${args.length}.`, at);
    return { kind: "call", call: found, args };
  };

  const primary = (): Node => {
    const token = peek();
    const at = place();
    next += 1;
    if (token === undefined) return fail("Something is missing at the end.", at);
    if (/^[\d.]/.test(token)) return { kind: "number", value: Number(token) };
    if (token === "(") {
      const inner = sum();
      expect(")");
      return inner;
    }
    if (!/^[a-z_]/i.test(token)) return fail(`“${token}” cannot stand here.`, at);
    if (peek() !== "(") {
      if (names.includes(token)) return { kind: "name", name: token };
      return fail(`There is no “${token}”. There are ${names.join(", ")}.`, at);
    }
    next += 1;
    const args = [sum()];
    while (peek() === ",") {
      next += 1;
      args.push(sum());
    }
    expect(")");
    return call(token, args, at);
  };
  const power = (): Node => {
    const base = primary();
    if (peek() !== "^") return base;
    next += 1;
    // To the right: 2^3^2 is 2^9.
    return { kind: "call", call: operators["^"], args: [base, signed()] };
  };
  const signed = (): Node => {
    if (++depth > DEEPEST) fail("This is nested too deeply.");
    try {
      if (peek() !== "-") return power();
      next += 1;
      return { kind: "call", call: operators["-"], args: [{ kind: "number", value: 0 }, signed()] };
    } finally {
      depth -= 1;
    }
  };
  const chain = (of: () => Node, signs: readonly ("+" | "-" | "*" | "/")[]): Node => {
    let left = of();
    for (;;) {
      const sign = signs.find(each => each === peek());
      if (sign === undefined) return left;
      next += 1;
      left = { kind: "call", call: operators[sign], args: [left, of()] };
    }
  };
  const product = (): Node => chain(signed, ["*", "/"]);
  const sum = (): Node => chain(product, ["+", "-"]);

  const whole = sum();
  if (next < tokens.length) fail(`“${peek()}” is too much here.`);
  return whole;
}

/** What a formula is for these series, which are all equally long. What is no number, as 1 / 0, is null. */
export function evaluate(node: Node, series: Readonly<Record<string, Series>>, length: number): Series {
  const walk = (each: Node): Series => {
    if (each.kind === "number") return new Array<number>(length).fill(each.value);
    if (each.kind === "name") return series[each.name] ?? new Array<null>(length).fill(null);
    return each.call.run(each.args.map(walk)).map(value => (value !== null && Number.isFinite(value) ? value : null));
  };
  return walk(node);
}
