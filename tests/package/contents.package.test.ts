import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { expect, inject, it } from "vitest";
import { filesBelow } from "../../package/compile";
import { PACKAGE, repositoryManifest, ROOT } from "../../package/layout";

type Exports = Record<string, string | Record<string, string>>;

const tarball = readFileSync(inject("tarball"));
const { exports, sideEffects }: { exports: Exports; sideEffects: string[] } = JSON.parse(
  readFileSync(join(PACKAGE, "package.json"), "utf8"),
);

it("has nothing that publint would mend", async () => {
  const bytes = new Uint8Array(tarball);
  const { messages } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  expect(messages).toEqual([]);
});

it("has types that are right for bundlers and for Node", async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball), {
    excludeEntrypoints: ["./kit/styles.css", "./package.json"],
  });
  if (result.types === false) throw new Error("The package has no types.");
  // It is for modules: CommonJS may `require` it from Node 20.19 on, and what knows no `exports` knows no modules.
  const problems = result.problems.filter(problem => {
    if (problem.kind === "CJSResolvesToESM") return false;
    return !("resolutionKind" in problem && problem.resolutionKind === "node10");
  });
  expect(problems).toEqual([]);
  expect(Object.keys(result.entrypoints).length).toBe(Object.keys(exports).length - 2);
});

it("exports what the repository does, and each file of it is there", () => {
  expect(Object.keys(exports)).toEqual([...Object.keys(repositoryManifest().exports), "./package.json"]);
  const files = Object.values(exports).flatMap(each => (typeof each === "string" ? [each] : Object.values(each)));
  const effects = sideEffects.filter(path => path.startsWith("./") && !path.includes("*"));
  expect([...files, ...effects].filter(file => !existsSync(join(PACKAGE, file)))).toEqual([]);
});

it("has the prebuilt bundle, and says nothing of where it was built", () => {
  const files = filesBelow(PACKAGE);
  const paths = files.map(file => file.slice(PACKAGE.length + 1));
  for (const tree of ["solid", "dom", "ssr"]) expect(paths).toContain(`${tree}/reactive/generated/solid.js`);
  expect(paths).toContain("types/reactive/generated/solid.d.ts");
  expect(paths.filter(path => /(?<!\.d)\.tsx?$/.test(path) && !path.startsWith("starter/template/"))).toEqual([]);
  expect(files.filter(file => readFileSync(file, "utf8").includes(ROOT))).toEqual([]);
});

it("loads no style sheet on a server, and has each just once", () => {
  const styles = (tree: string): string[] => filesBelow(join(PACKAGE, tree)).filter(file => file.endsWith(".css"));
  expect(["solid", "dom", "ssr", "types"].flatMap(styles)).toEqual([]);
  expect(readdirSync(join(PACKAGE, "css/kit"))).toContain("styles.css");
  const server = filesBelow(join(PACKAGE, "ssr")).filter(file =>
    /^(import|export) .*\.(css|jsx)"/m.test(readFileSync(file, "utf8")),
  );
  expect(server).toEqual([]);
});
