import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const kit = fileURLToPath(new URL("../../lib/kit", import.meta.url));

type Rule = { readonly selector: string; readonly body: string };

/** The innermost rules of a style sheet; an at-rule is no rule of its own. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: { selector: string; body: string }[] = [];
  let text = "";
  for (const character of css.replace(/\/\*[\s\S]*?\*\//g, "")) {
    if (character === "{") {
      open.push({ selector: text.split(";").at(-1)?.replace(/\s+/g, " ").trim() ?? "", body: "" });
      text = "";
    } else if (character === "}") {
      const rule = open.pop();
      if (rule !== undefined && !rule.selector.startsWith("@")) rules.push({ ...rule, body: text });
      text = "";
    } else text += character;
  }
  return rules;
}

const sheets = readdirSync(kit)
  .filter(name => name !== "styles" && statSync(join(kit, name)).isDirectory())
  .flatMap(folder =>
    readdirSync(join(kit, folder))
      .filter(file => file.endsWith(".css"))
      .map(file => ({ folder, file, rules: rulesOf(readFileSync(join(kit, folder, file), "utf8")) })),
  );

const tokens = new Set(
  [...readFileSync(join(kit, "styles/tokens.css"), "utf8").matchAll(/(--kit-[\w-]+):/g)].map(([, name]) => name),
);

/** Folders whose style sheets a component takes part in besides its own. */
const taken: Readonly<Record<string, readonly string[]>> = { radio: ["checkbox"] };

const declared = (folder: string): Set<string | undefined> => {
  const own = new Set([folder, "internal", ...(taken[folder] ?? [])]);
  // A rule for a state alone begins nothing: without the state the value is whatever the surroundings have.
  const always = sheets
    .filter(sheet => own.has(sheet.folder))
    .flatMap(sheet => sheet.rules)
    .filter(({ selector }) => selector.split(/,(?![^()]*\))/).some(one => !/\[data-(?!part)|\[aria-/.test(one)));
  return new Set(always.flatMap(({ body }) => [...body.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
};

describe("custom properties of a component", () => {
  it("begin anew in it, so that it has nothing from what stands around it", () => {
    const inherited = sheets.flatMap(({ folder, rules }) => {
      const begun = declared(folder);
      const read = rules.flatMap(({ body }) =>
        [...body.matchAll(/var\((--(?:_|kit-)[\w-]+)/g)].map(([, name]) => name),
      );
      return [...new Set(read)]
        .filter(name => !tokens.has(name ?? "") && !begun.has(name))
        .map(name => `${folder}: ${name}`);
    });
    expect(inherited).toEqual([]);
  });
});

describe("the parts of a component that holds others", () => {
  const holders = [
    "card",
    "collapse",
    "descriptions",
    "list",
    "result",
    "steps",
    "tabs",
    "timeline",
    "toast.css",
    "splitter",
  ];

  it.each(holders)("are styled where they stand in %s, never in what it holds", folder => {
    const reaching = sheets
      .filter(sheet => sheet.folder === folder || sheet.file === folder)
      .flatMap(({ rules }) => rules)
      .map(({ selector }) => selector)
      .filter(selector => /^\.kit-[\w-]+(\[[^\]]*\]|:dir\(rtl\))* (\[data-part|:is\(\[data-part)/.test(selector));
    expect(reaching).toEqual([]);
  });
});
