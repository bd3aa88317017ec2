import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { modulesOf } from "../../../lib/kit/qr-code/modules";

/** What a path covers, as rows of modules. */
function drawn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = "", y = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(run); step++) rows[Number(y)]?.splice(Number(x) + step, 1, true);
  return rows;
}

describe("a QR code's path", () => {
  it.each(["L", "M", "Q", "H"] as const)("covers exactly the dark modules, at level %s", level => {
    const text = "https://example.com/orders/1042?a=1&b=ü";
    const { path, size } = modulesOf(text, level, 2, 0);
    expect(drawn(path, size)).toEqual(encode(text, { ecc: level, border: 2 }).data);
  });

  it("leaves the middle free for an icon, and nothing else", () => {
    const whole = modulesOf("free", "H", 0, 0);
    const holed = modulesOf("free", "H", 0, 0.3);
    const [all, rest] = [drawn(whole.path, whole.size), drawn(holed.path, holed.size)];
    const missing = all.flatMap((row, y) => row.flatMap((dark, x) => (dark && rest[y]?.[x] !== true ? [[x, y]] : [])));
    const middle = (at = 0): boolean => Math.abs(at + 0.5 - whole.size / 2) < 0.15 * whole.size;
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(([x, y]) => middle(x) && middle(y))).toBe(true);
    expect(rest.flatMap((row, y) => row.filter((dark, x) => dark && middle(x) && middle(y)))).toEqual([]);
  });

  it("has a quiet edge", () => {
    const { path, size } = modulesOf("edge", "L", 2, 0);
    const rows = drawn(path, size);
    expect(rows[1]?.includes(true)).toBe(false);
    expect(rows.some(row => row[1] === true || row.at(-2) === true)).toBe(false);
  });

  it("says no to what fits into no code", () => {
    expect(() => modulesOf("x".repeat(3000), "H", 2, 0)).toThrow();
  });
});
