import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Who may import whom, values and types alike; `type:` allows types only. `errors` and `clock` are files.
 * Changing this table changes the architecture: do it in one step, with the reason in the commit.
 */
const ALLOWED: Record<string, readonly string[]> = {
  errors: [],
  clock: [],
  reactive: ["errors"],
  wire: ["errors"],
  kit: [],
  tasks: ["reactive", "clock", "errors"],
  connection: ["wire", "clock", "errors"],
  bindings: ["wire", "errors", "type:live"],
  live: ["tasks", "reactive", "errors"],
  client: ["bindings", "connection", "wire", "clock", "errors"],
  widgets: ["kit", "bindings"],
  // Looks at the client from outside and is drawn with the kit; nobody imports it but sites.
  devtools: ["kit", "bindings", "client", "wire", "clock", "errors"],
  window: ["live", "tasks", "reactive", "wire", "clock", "errors"],
  server: ["window", "bindings", "connection", "tasks", "wire", "clock", "errors"],
  // A host of our own answers calls: it reads arguments by the wire's codec and checks them as those of callbacks are.
  hosts: ["server", "wire", "live", "errors"],
  testing: [
    "reactive",
    "wire",
    "tasks",
    "connection",
    "bindings",
    "live",
    "client",
    "window",
    "server",
    "clock",
    "errors",
  ],
  // What package.json exports: each file re-exports from the folders and has no code of its own.
  entries: ["*"],
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && !entry.parentPath.includes("generated"))
    .map(entry => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push({
        from: file,
        specifier: (node.moduleSpecifier as ts.StringLiteral).text,
        typeOnly: ts.isImportDeclaration(node) ? isTypeImport(node.importClause) : isTypeExport(node),
      });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument))
        found.push({ from: file, specifier: argument.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every(element => element.isTypeOnly);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return !!clause && ts.isNamedExports(clause) && clause.elements.every(element => element.isTypeOnly);
}

const folderOf = (file: string): string => (file.split("/")[1] ?? "").replace(/\.tsx?$/, "");

const libFiles = filesBelow("lib");
const internal = libFiles
  .flatMap(importsOf)
  .filter(({ specifier }) => specifier.startsWith("."))
  .map(found => ({ ...found, target: normalize(join(dirname(found.from), found.specifier)) }));

describe("the map", () => {
  it("knows every folder of lib", () => {
    expect(Object.keys(ALLOWED)).toEqual(expect.arrayContaining([...new Set(libFiles.map(folderOf))]));
  });

  it("is followed by every import between folders", () => {
    const wrong = internal.filter(({ from, target, typeOnly }) => {
      const [own, other] = [folderOf(from), folderOf(target)];
      const allowed = ALLOWED[own] ?? [];
      if (own === other || allowed.includes("*") || allowed.includes(other)) return false;
      return !(typeOnly && allowed.includes(`type:${other}`));
    });
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it("lets siblings in by their index only", () => {
    const wrong = internal.filter(({ from, target }) => {
      if (folderOf(from) === folderOf(target)) return false;
      const inside = target
        .split("/")
        .slice(2)
        .join("/")
        .replace(/\.tsx?$/, "");
      return (
        inside !== "" &&
        inside !== "index" &&
        !(folderOf(from) === "entries" && /^lib\/hosts\/(start|node|vite|metrics)$/.test(target))
      );
    });
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it("has no cycles between files", () => {
    const files = new Set(libFiles);
    const edges = new Map<string, string[]>();
    for (const { from, target, typeOnly } of internal) {
      if (typeOnly) continue;
      const file = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].find(path => files.has(path));
      if (file) edges.set(from, [...(edges.get(from) ?? []), file]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("layers", () => {
  it("below the components never ask whether they are on the server", () => {
    const wrong = libFiles.filter(file => {
      if (["kit", "bindings", "client", "widgets", "entries"].includes(folderOf(file))) return false;
      return /\bisServer\b/.test(readFileSync(join(root, file), "utf8"));
    });
    expect(wrong).toEqual([]);
  });

  it("on the server get Solid from lib/reactive only", () => {
    const door = ["lib/reactive/solid.ts", "lib/reactive/dead-signal.ts"];
    const server = ["reactive", "tasks", "live", "window"];
    const wrong = libFiles
      .filter(file => server.includes(folderOf(file)) && !door.includes(file))
      .flatMap(importsOf)
      .filter(({ specifier, typeOnly }) => /^solid-js(\/|$)/.test(specifier) && !typeOnly);
    expect(wrong).toEqual([]);
  });
});

describe("the site and the examples", () => {
  it("import public entries only", { timeout: 60_000 }, () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, string>;
    };
    const entries = Object.keys(exports).map(entry => entry.replace(".", "solid-reflect"));
    const wrong = [...filesBelow("src"), ...filesBelow("examples")].flatMap(importsOf).filter(({ from, specifier }) => {
      if (specifier.startsWith("solid-reflect")) return !entries.includes(specifier);
      return specifier.startsWith(".") && join(dirname(from), specifier).startsWith("lib/");
    });
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });
});

describe("names", () => {
  it("are those of concepts: no utils, shared, core, helpers; kebab-case", () => {
    const wrong = [...libFiles, ...filesBelow("src")].filter(file => {
      const parts = file.split("/").map(part => part.replace(/\.(ts|tsx)$/, ""));
      return parts.some(part => /^(utils?|shared|core|helpers?|common|misc)$/.test(part) || /[A-Z_]/.test(part));
    });
    expect(wrong).toEqual([]);
  });
});
