import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { compileTree, filesBelow } from "./compile";
import { emitSources } from "./emit";
import { LIB, OUTPUT, PACKAGE, repositoryManifest, ROOT } from "./layout";
import { publishedManifest } from "./manifest";

/** Makes the package of what is in lib, as a folder and as a tarball, and returns the tarball's path. */
export async function buildPackage(): Promise<string> {
  const own = repositoryManifest();
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(PACKAGE, { recursive: true });
  const sources = Object.values(own.exports).filter(file => !file.endsWith(".css"));
  const emitted = emitSources(sources.map(file => join(ROOT, file)));
  await compileTree("dom");
  await compileTree("ssr");
  copyStyles();
  copyStarter();
  writeFileSync(`${PACKAGE}/package.json`, `${JSON.stringify(publishedManifest(own, emitted), null, 2)}\n`);
  cpSync(`${ROOT}/README.md`, `${PACKAGE}/README.md`);
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", OUTPUT], { cwd: PACKAGE });
  const [tarball] = JSON.parse(String(packed)) as { filename: string }[];
  if (tarball === undefined) throw new Error("npm packed nothing.");
  return join(OUTPUT, tarball.filename);
}

function copyStarter(): void {
  const to = `${PACKAGE}/starter`;
  cpSync(`${ROOT}/package/starter/template`, `${to}/template`, { recursive: true });
  const { outputText } = ts.transpileModule(readFileSync(`${ROOT}/package/starter/init.ts`, "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  writeFileSync(`${to}/init.js`, outputText, { mode: 0o755 });
}

function copyStyles(): void {
  for (const file of filesBelow(LIB).filter(file => file.endsWith(".css"))) {
    const to = join(PACKAGE, "css", file.slice(LIB.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
}
