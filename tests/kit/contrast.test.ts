import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, readTokens, type Rgb } from "./color";

const css = readFileSync(new URL("../../lib/kit/styles/tokens.css", import.meta.url), "utf8");
const [normal = "", afterContrast = ""] = css.split("@media (prefers-contrast: more)");
const more = afterContrast.split("@media")[0] ?? "";
const tones = ["neutral", "accent", "success", "warning", "danger"];
const grounds = ["canvas", "surface", "raised", "sunken"];

/** What must be told apart: [front, back, least ratio]. WCAG 2.2: 1.4.3 text 4.5, 1.4.11 borders and focus 3. */
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ["text", ground, 7],
    ["text-muted", ground, 4.5],
    ["text-faint", ground, 4.5],
    ["focus", ground, 3],
  ]),
  ...["hover", "press"].map((ground): [string, string, number] => ["text", ground, 7]),
  ...["canvas", "surface", "raised"].map((ground): [string, string, number] => ["line-strong", ground, 3]),
  ...tones.flatMap((tone): [string, string, number][] => [
    [`${tone}-on`, `${tone}-solid`, 4.5],
    [`${tone}-on`, `${tone}-solid-hover`, 4.5],
    [`${tone}-solid`, "surface", 3],
    [`${tone}-solid`, "canvas", 3],
    ...["canvas", "surface", "raised", "sunken", `${tone}-soft`, `${tone}-soft-hover`].map(
      (ground): [string, string, number] => [`${tone}-text`, ground, 4.5],
    ),
    ["text", `${tone}-soft`, 7],
    ["text-muted", `${tone}-soft`, 4.5],
    ...["canvas", "surface", "raised"].map((ground): [string, string, number] => [`${tone}-line`, ground, 3]),
  ]),
];

function failures(tokens: Map<string, Rgb>): string[] {
  return pairs.flatMap(([front, back, least]) => {
    const one = tokens.get(front);
    const other = tokens.get(back);
    if (one === undefined || other === undefined) return [`${front} or ${back} is no token`];
    const ratio = contrast(one, other);
    return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}, needs ${least}`] : [];
  });
}

describe.each(["light", "dark"] as const)("colours, %s", theme => {
  it("reads a known pair as WCAG does", () => {
    const black = { r: 0, g: 0, b: 0, inGamut: true };
    const grey = { r: 0x77 / 255, g: 0x77 / 255, b: 0x77 / 255, inGamut: true };
    expect(contrast(black, { r: 1, g: 1, b: 1, inGamut: true })).toBeCloseTo(21, 5);
    expect(contrast(grey, { r: 1, g: 1, b: 1, inGamut: true })).toBeCloseTo(4.48, 2);
  });

  it("tells every pair apart", () => {
    expect(failures(readTokens(normal, theme))).toEqual([]);
  });

  it("tells every pair apart with more contrast asked for", () => {
    expect(failures(readTokens(normal + more, theme))).toEqual([]);
  });

  it("uses colours every screen can show", () => {
    const outside = [...readTokens(css, theme)].filter(([, color]) => !color.inGamut).map(([name]) => name);
    expect(outside).toEqual([]);
  });
});
