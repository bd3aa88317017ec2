import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { wrongInPages } from "../../../src/pages/check-pages";
import { type SitePage, sitePages } from "../../../src/pages/site-pages";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const page = (path: string, ...sections: SitePage["sections"][number][]): SitePage => ({
  path,
  title: path,
  description: path,
  sections,
});
const pages = [
  page("/tutorial/a", { anchor: "one", title: "One", files: ["one.md"] }),
  page("/tutorial/b", { anchor: "two", title: "Two", files: [] }),
];
const wrongIn = (text: string, files: Record<string, string> = {}): string[] =>
  wrongInPages(pages, path => ({ "one.md": text, ...files })[path]);

describe("the check of the site's texts", () => {
  it("finds nothing wrong in the site", () => {
    const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
    expect(wrongInPages(sitePages(), read)).toEqual([]);
  });

  it("lets links to pages, to their sections and to elsewhere pass", () => {
    expect(
      wrongIn("[a](/tutorial/b) [b](/tutorial/b#two) [c](#one) [d](https://example.com/x) [e](//other/x)"),
    ).toEqual([]);
  });

  it.each([
    ["[x](/tutorial/c)", "no page /tutorial/c"],
    ["[x](/tutorial/b#three)", 'no section "three"'],
    ["[x](#two)", 'no section "two"'],
    ["- a\n- **b [x](/examples/none)**", "no page /examples/none"],
    ["| a |\n| - |\n| [x](/none) |", "no page /none"],
    ["```ts examples/none.ts\n```", "examples/none.ts, which is not there"],
  ])("refuses %j", (text, reason) => {
    expect(wrongIn(text)).toEqual([expect.stringContaining(reason)]);
  });

  it("refuses a text that is missing, and two sections of one name", () => {
    const twice = page("/x", ...["m.md", "m.md"].map(file => ({ anchor: "a", title: "A", files: [file] })));
    const wrong = wrongInPages([twice], () => undefined);
    expect(wrong).toContain('/x has two sections "a".');
    expect(wrong).toContain("/x#a shows m.md, which is not there.");
  });
});
