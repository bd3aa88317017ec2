import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type PluginObj, transformAsync, types } from "@babel/core";
import solid from "babel-preset-solid";
import { PACKAGE } from "./layout";

type Target = "dom" | "ssr";

/**
 * Compiles the `solid` tree for browsers or for servers with Solid's own compiler. Both are hydratable, so that what one
 * has rendered is what the other expects.
 */
export async function compileTree(target: Target): Promise<void> {
  const from = `${PACKAGE}/solid`;
  for (const file of filesBelow(from)) {
    const path = relative(from, file);
    const to = join(PACKAGE, target, path.replace(/\.jsx$/, ".js"));
    mkdirSync(dirname(to), { recursive: true });
    const source = readFileSync(file, "utf8");
    if (!/\.(jsx|css)"/.test(source) && path.endsWith(".js")) {
      // Nothing in it is different for a target.
      writeFileSync(to, source);
      continue;
    }
    const result = await transformAsync(source, {
      filename: file,
      babelrc: false,
      configFile: false,
      sourceType: "module",
      presets: path.endsWith(".jsx") ? [[solid, { generate: target, hydratable: true }]] : [],
      plugins: [specifiers(target)],
    });
    if (typeof result?.code !== "string") throw new Error(`${path} was compiled to nothing.`);
    writeFileSync(to, `${result.code}\n`);
  }
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

/** Compiled files end in `.js`; and Node, which loads the server's as they are, knows no style sheets. */
function specifiers(target: Target): PluginObj {
  return {
    visitor: {
      ImportDeclaration(path) {
        if (target === "ssr" && path.node.source.value.endsWith(".css")) path.remove();
        else rename(path.node.source);
      },
      ExportNamedDeclaration: path => rename(path.node.source),
      ExportAllDeclaration: path => rename(path.node.source),
      CallExpression({ node }) {
        const [first] = node.arguments;
        if (types.isImport(node.callee) && types.isStringLiteral(first)) rename(first);
      },
    },
  };
}

function rename(source: types.StringLiteral | null | undefined): void {
  if (source && /^\..*\.jsx$/.test(source.value)) source.value = source.value.replace(/\.jsx$/, ".js");
}
