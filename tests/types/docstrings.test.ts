import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

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

it("every example in a docstring compiles", { timeout: 120_000 }, () => {
  const files = examples();
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), path => readFileSync(path, "utf8")) as {
    config: { compilerOptions: object };
  };
  const options = ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
  // An example shows one thing; what it declares on the way need not be used.
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false, noUnusedParameters: false });
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = path => files.has(path) || fileExists(path);
  host.readFile = path => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path);
    return code === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: { ...options, noUnusedLocals: false, noUnusedParameters: false },
    host,
  });
  const problems = [...files.keys()].flatMap(path => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      problem => `${relative(root, path)}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`,
    );
  });
  expect(files.size).toBeGreaterThan(15);
  expect(problems).toEqual([]);
});
