import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The code of every `@example` in lib, under the name of a file beside the tests that does not exist on disk. */
function examples(): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(root, "lib"), { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || entry.parentPath.includes("generated")) continue;
    const path = relative(root, join(entry.parentPath, entry.name));
    const text = readFileSync(join(root, path), "utf8").replace(/^[ \t]*\*( |$)/gm, "");
    for (const [index, block] of [...text.matchAll(/@example[^`]*```(tsx?)\n([\s\S]*?)```/g)].entries()) {
      const [, extension = "ts", code = ""] = block;
      found.set(join(root, "tests/types", `${path.replace(/[/.]/g, "-")}-${index}.${extension}`), code);
    }
  }
  return found;
}

/** One program of the entries and of the examples: making it is what takes the time. */
function makeProgram(files: ReadonlyMap<string, string>): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), path => readFileSync(path, "utf8")) as {
    config: { compilerOptions: object };
  };
  // An example shows one thing; what it declares on the way need not be used.
  const options = {
    ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = path => files.has(path) || fileExists(path);
  host.readFile = path => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path);
    return code === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, code, version);
  };
  return ts.createProgram({ rootNames: [...files.keys(), ...ENTRIES.map(entryPath)], options, host });
}

const ENTRIES = ["server", "testing", "client"];

const entryPath = (entry: string): string => join(root, "lib/entries", `${entry}.ts`);

/** What an entry exports, with where it is declared. */
function exportsOf(program: ts.Program, entry: string): Map<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entryPath(entry));
  const module = source && checker.getSymbolAtLocation(source);
  const found = module ? checker.getExportsOfModule(module) : [];
  return new Map(
    found.map(symbol => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]),
  );
}

let files: Map<string, string>;
let program: ts.Program;
beforeAll(() => {
  files = examples();
  program = makeProgram(files);
});

it.each(ENTRIES)("every export of the entry %s has a description, and every value an example", entry => {
  const exported = exportsOf(program, entry);
  expect(exported.size).toBeGreaterThan(5);
  const undescribed = [...exported].filter(([, symbol]) => {
    if (symbol.getDocumentationComment(program.getTypeChecker()).length === 0) return true;
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
    return isValue && !symbol.getJsDocTags().some(({ name }) => name === "example");
  });
  expect(undescribed.map(([name]) => name)).toEqual([]);
});

it("every example in a docstring compiles", { timeout: 120_000 }, () => {
  const problems = [...files.keys()].flatMap(path => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      problem => `${relative(root, path)}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`,
    );
  });
  expect(files.size).toBeGreaterThan(15);
  expect(problems).toEqual([]);
});
