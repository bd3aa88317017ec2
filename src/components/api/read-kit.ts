import { dirname, relative, sep } from "node:path";
import ts from "typescript";
import type { ApiPart, ApiType, ComponentApi } from "./component-api";
import { docOf, readParts } from "./read-part";

/**
 * Runs the type checker over the kit and says what each of its folders exports, in the order in which that is written.
 */
export function readKit(root: string, index: string): Record<string, ComponentApi> {
  const program = ts.createProgram([index], { ...compilerOptions(root), noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${index} is no module: there are no types to be read.`);
  const folders = new Map<string, { names: string[]; parts: ApiPart[]; types: ApiType[] }>();
  const kit = dirname(index);
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations?.[0];
    if (!declaration) continue;
    const folder = relative(kit, declaration.getSourceFile().fileName).split(sep)[0] ?? "";
    const found = folders.get(folder) ?? { names: [], parts: [], types: [] };
    folders.set(folder, found);
    if (symbol.flags & ts.SymbolFlags.Value) {
      found.names.push(exported.name);
      found.parts.push(...readParts(checker, kit, exported.name, symbol, declaration));
    } else if (!exported.name.endsWith("Props")) {
      found.types.push({ name: exported.name, text: typeText(checker, symbol, declaration) });
    }
  }
  return Object.fromEntries(folders);
}

function compilerOptions(root: string): ts.CompilerOptions {
  const path = ts.findConfigFile(root, file => ts.sys.fileExists(file));
  const { config } = path ? ts.readConfigFile(path, file => ts.sys.readFile(file)) : { config: {} };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** A type as it was written, with what its doc says above it. */
function typeText(checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Declaration): string {
  const doc = docOf(checker, symbol);
  return `${doc ? `/** ${doc} */\n` : ""}${declaration.getText().replace(/^export /, "")}`;
}
