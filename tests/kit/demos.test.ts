import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const within = (path: string): string[] => readdirSync(join(root, path)).sort();
const foldersOf = (path: string): string[] =>
  within(path).filter(name => statSync(join(root, path, name)).isDirectory());
const demosOf = (folder: string): string[] =>
  existsSync(join(root, "examples/components", folder)) ? within(`examples/components/${folder}`) : [];
const source = (folder: string, demo: string): string =>
  readFileSync(join(root, "examples/components", folder, demo), "utf8");

/** Folders of lib/kit that are no component. */
const inner = new Set(["internal", "locale", "styles", "early-clicks"]);
const components = foldersOf("lib/kit").filter(folder => !inner.has(folder));
const shown = foldersOf("examples/components");

/** The lines that are code: neither blank nor comment. */
function linesOf(code: string): number {
  const bare = code.replace(/\{?\/\*[\s\S]*?\*\/\}?/g, "");
  return bare.split("\n").filter(line => line.trim() !== "" && !line.trim().startsWith("//")).length;
}

type Shape = { imports: string[]; defaultExport: boolean };

function shapeOf(code: string): Shape {
  const file = ts.createSourceFile("demo.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const shape: Shape = { imports: [], defaultExport: false };
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier))
      shape.imports.push(statement.moduleSpecifier.text);
    if (ts.isExportAssignment(statement)) shape.defaultExport = true;
    if (
      ts.isFunctionDeclaration(statement) &&
      statement.modifiers?.some(one => one.kind === ts.SyntaxKind.DefaultKeyword)
    )
      shape.defaultExport = true;
  }
  return shape;
}

const allowed = /^(solid-reflect\/kit(\/[a-z-]+)?|solid-js|lucide-solid\/icons\/[a-z0-9-]+)$/;

it("each component has three demos or more", () => {
  const few = components.filter(folder => demosOf(folder).length < 3);
  expect(few).toEqual([]);
});

it("demos are of components", () => {
  expect(shown.filter(folder => !components.includes(folder))).toEqual([]);
});

describe.each(shown)("the demos of %s", folder => {
  it("are files of a kind: title, sentence, public imports, one default export", () => {
    const wrong = demosOf(folder).flatMap(demo => {
      const code = source(folder, demo);
      const [title = "", sentence = ""] = code.split("\n");
      const { imports, defaultExport } = shapeOf(code);
      return [
        /^[a-z0-9]+(-[a-z0-9]+)*\.tsx$/.test(demo) ? [] : "is not named in kebab-case",
        /^\/\/ [A-Z0-9“].*[^.]$/.test(title) ? [] : "does not begin with a title",
        /^\/\/ \S.*/.test(sentence) ? [] : "does not say what it shows",
        defaultExport ? [] : "has no default export",
        linesOf(code) <= 60 ? [] : `has ${linesOf(code)} lines`,
        ...imports.filter(specifier => !allowed.test(specifier)).map(specifier => `imports ${specifier}`),
      ]
        .flat()
        .map(fault => `${demo} ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});

type Ant = Readonly<Record<string, { original: string; lines: number }>>;

const ants = foldersOf("tests/kit")
  .filter(folder => existsSync(join(root, "tests/kit", folder, "ant.json")))
  .map((folder): [string, Ant] => [
    folder,
    JSON.parse(readFileSync(join(root, `tests/kit/${folder}/ant.json`), "utf8")),
  ]);

describe.each(ants)("rebuilt from Ant Design's %s", (folder, ant) => {
  it("no demo has more lines than the original", () => {
    const longer = Object.entries(ant).flatMap(([demo, { original, lines }]) => {
      if (!demosOf(folder).includes(`${demo}.tsx`)) return [`${demo}: there is none`];
      const ours = linesOf(source(folder, `${demo}.tsx`));
      return ours > lines ? [`${demo}: ${ours} lines, ${original} has ${lines}`] : [];
    });
    expect(longer).toEqual([]);
  });
});

it("counts code, not comments", () => {
  expect(linesOf("// one\n\n/* two\nthree */\nconst four = 4;\n{/* five */}\n  // six\n")).toBe(1);
});
