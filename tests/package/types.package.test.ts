import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { PACKAGE, ROOT } from "../../package/layout";
import { type Consumer, installConsumer } from "./support/consumer";

let consumer: Consumer;
beforeAll(() => {
  consumer = installConsumer("types", inject("tarball"), ["solid-js", "@types/node"]);
  const { exports }: { exports: object } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  // `./start` needs SolidStart, which the starter's test has.
  const entries = Object.keys(exports).filter(entry => !/\.(css|json)$|^\.\/start$/.test(entry));
  const lines = entries.map((entry, index) => `export * as entry${index} from "solid-reflect${entry.slice(1)}";`);
  writeFileSync(join(consumer.folder, "entries.ts"), `${lines.join("\n")}\n`);
});
afterAll(() => consumer?.[Symbol.dispose]());

const OPTIONS = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable", "ESNext.Disposable"],
  types: ["node"],
  jsx: "preserve",
  jsxImportSource: "solid-js",
  strict: true,
  noEmit: true,
};

describe.each([
  ["bundler", "ESNext"],
  ["nodenext", "NodeNext"],
])("a project with moduleResolution %s", (moduleResolution, module) => {
  it.each([true, false])("is checked, skipLibCheck: %s", skipLibCheck => {
    const compilerOptions = { ...OPTIONS, module, moduleResolution, skipLibCheck };
    writeFileSync(
      join(consumer.folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, include: ["*.ts", "*.tsx"] }),
    );
    expect(consumer.run(process.execPath, join(ROOT, "node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
  });
});
