import { describe, expect, it } from "vitest";
import { DEEPEST, evaluate, ExpressionError, LONGEST, parse, type Series } from "./expression";

const series: Record<string, Series> = { a: [1, 2, 4, 8], b: [10, null, 0, -1] };

const plot = (text: string): Series => evaluate(parse(text, ["a", "b"]), series, 4);

describe("a formula", () => {
  it.each<[string, Series]>([
    ["a", [1, 2, 4, 8]],
    ["2 + 3 * 4", [14, 14, 14, 14]],
    ["(2 + 3) * 4 - 1 - 1", [18, 18, 18, 18]],
    ["2 ^ 3 ^ 2", [512, 512, 512, 512]],
    ["-a ^ 2", [-1, -4, -16, -64]],
    ["2 ^ -1", [0.5, 0.5, 0.5, 0.5]],
    ["a / b", [0.1, null, null, -8]],
    ["log(b)", [Math.log(10), null, null, null]],
    ["max(a, 3)", [3, 3, 4, 8]],
    ["index(a)", [100, 200, 400, 800]],
    ["average(a, 2)", [null, 1.5, 3, 6]],
    ["change(a, 1)", [null, 100, 100, 100]],
    ["spread(a, 2)", [null, 0.5, 1, 2]],
    ["average(b, 2)", [null, null, null, -0.5]],
    ["average(a, 0)", [null, null, null, null]],
    ["average(a, 1000000)", [null, null, null, null]],
  ])("%s", (text, expected) => {
    expect(plot(text)).toEqual(expected);
  });

  it.each([
    ["", 0, /missing at the end/],
    ["a +", 3, /missing at the end/],
    ["a b", 2, /“b” is too much/],
    ["(a", 2, /“\)” is missing/],
    ["a + c", 4, /no “c”. There are a, b/],
    ["eval(a)", 0, /no function “eval”/],
    ["constructor(a)", 0, /no function “constructor”/],
    ["__proto__", 0, /no “__proto__”/],
    ["max(a)", 0, /takes 2 values, not 1/],
    ["a; b", 1, /“;” means nothing/],
    ["a[0]", 1, /“\[” means nothing/],
    [" 1 +* 2", 4, /“\*” cannot stand/],
    ["(".repeat(DEEPEST + 1), DEEPEST, /nested too deeply/],
    ["-".repeat(DEEPEST + 1), DEEPEST, /nested too deeply/],
    ["1+".repeat(LONGEST), LONGEST, /At most 200 characters/],
  ])("that is wrong says where and why: %j", (text, at, message) => {
    const error = (() => {
      try {
        return parse(text, ["a", "b"]);
      } catch (error) {
        return error;
      }
    })();
    expect(error).toBeInstanceOf(ExpressionError);
    expect(error).toMatchObject({ at, message: expect.stringMatching(message) });
  });
});
