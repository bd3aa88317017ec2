import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { LIB, PACKAGE, ROOT } from "./layout";

/** What was emitted. */
export interface Emitted {
  /** The packages that each source file imports at run time or in its types, by its path below lib. */
  readonly packages: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Loaded by path, by the host that it is for, and so imported by nothing. */
const LOADED_BY_PATH = ["hosts/start/socket.ts", "hosts/start/nitro-plugin.ts", "hosts/start/settings.d.ts"];

/**
 * Emits what the entries reach: JavaScript with JSX into `solid`, declarations into `types`. Sources import one another
 * as bundlers allow; the package says extensions, so that Node and `moduleResolution: "nodenext"` find everything.
 */
export function emitSources(entries: readonly string[]): Emitted {
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      ...ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile).config.compilerOptions,
      noEmit: false,
      allowImportingTsExtensions: false,
      allowJs: false,
      declaration: true,
      rootDir: LIB,
      outDir: `${PACKAGE}/solid`,
      declarationDir: `${PACKAGE}/types`,
    },
    ROOT,
  );
  fail(errors);
  const program = ts.createProgram([...entries, ...LOADED_BY_PATH.map(file => join(LIB, file))], options);
  // Types are what `npm run check` looks at.
  fail(program.getSyntacticDiagnostics());
  const packages = new Map<string, Set<string>>();

  /** What a specifier is in the package; undefined for an import that is to be left out. */
  const specifierIn = (file: string, specifier: string, declaration: boolean): string | undefined => {
    if (!specifier.startsWith(".")) {
      const own = relative(LIB, file);
      if (!(declaration && LOADED_BY_PATH.includes(own)))
        packages.set(own, (packages.get(own) ?? new Set()).add(packageOf(specifier)));
      return specifier;
    }
    if (specifier.endsWith(".css")) {
      if (declaration) return undefined;
      const style = relative(LIB, join(dirname(file), specifier));
      return between(join(`${PACKAGE}/solid`, dirname(relative(LIB, file))), join(`${PACKAGE}/css`, style));
    }
    const found = ts.resolveModuleName(specifier, file, options, ts.sys).resolvedModule?.resolvedFileName;
    if (found === undefined) throw new Error(`${file} imports "${specifier}", which was not found.`);
    const script = found.replace(/(\.d)?\.ts$/, ".js").replace(/\.tsx$/, declaration ? ".js" : ".jsx");
    return between(dirname(file), script);
  };

  const result = program.emit(undefined, undefined, undefined, false, {
    after: [specifiers(specifierIn, false)],
    afterDeclarations: [specifiers(specifierIn, true) as ts.TransformerFactory<ts.SourceFile | ts.Bundle>],
  });
  fail(result.diagnostics);
  for (const file of LOADED_BY_PATH)
    rmSync(`${PACKAGE}/types/${file.replace(/(\.d)?\.ts$/, ".d.ts")}`, { force: true });
  for (const tree of ["solid", "types"]) copyGenerated(tree, tree === "types" ? "solid.d.ts" : "solid.js");
  return { packages };
}

function copyGenerated(tree: string, file: string): void {
  mkdirSync(`${PACKAGE}/${tree}/reactive/generated`, { recursive: true });
  cpSync(`${LIB}/reactive/generated/${file}`, `${PACKAGE}/${tree}/reactive/generated/${file}`);
}

function between(folder: string, to: string): string {
  const path = relative(folder, to);
  return path.startsWith(".") ? path : `./${path}`;
}

/** "@scope/name" or "name" of what is imported. */
function packageOf(specifier: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

function specifiers(
  specifierIn: (file: string, specifier: string, declaration: boolean) => string | undefined,
  declaration: boolean,
): ts.TransformerFactory<ts.SourceFile> {
  return context => source => {
    const { factory } = context;
    const visit = (node: ts.Node): ts.VisitResult<ts.Node | undefined> => {
      if (ts.isImportDeclaration(node)) {
        const to = renamed(node.moduleSpecifier);
        if (to === undefined) return undefined;
        return factory.updateImportDeclaration(node, node.modifiers, node.importClause, to, node.attributes);
      }
      if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
        const { modifiers, isTypeOnly, exportClause, attributes } = node;
        return factory.updateExportDeclaration(
          node,
          modifiers,
          isTypeOnly,
          exportClause,
          renamed(node.moduleSpecifier),
          attributes,
        );
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [first, ...rest] = node.arguments;
        const to = first && renamed(first);
        if (to) return factory.updateCallExpression(node, node.expression, node.typeArguments, [to, ...rest]);
      }
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        const to = renamed(node.argument.literal);
        if (to && ts.isStringLiteral(to)) {
          const argument = factory.updateLiteralTypeNode(node.argument, to);
          const { attributes, qualifier, typeArguments, isTypeOf } = node;
          const visited = ts.visitNodes(typeArguments, visit, ts.isTypeNode);
          return factory.updateImportTypeNode(node, argument, attributes, qualifier, visited, isTypeOf);
        }
      }
      // `new URL("./file.ts", import.meta.url)` names a module too.
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "URL") {
        const [first, ...rest] = node.arguments ?? [];
        if (first && ts.isStringLiteral(first) && /^\.\.?\/.*\.ts$/.test(first.text)) {
          const to = factory.createStringLiteral(first.text.replace(/\.ts$/, ".js"));
          return factory.updateNewExpression(node, node.expression, node.typeArguments, [to, ...rest]);
        }
      }
      return ts.visitEachChild(node, visit, context);
    };
    const renamed = (node: ts.Expression): ts.Expression | undefined => {
      if (!ts.isStringLiteral(node)) return node;
      const to = specifierIn(source.fileName, node.text, declaration);
      if (to === undefined) return undefined;
      return to === node.text ? node : factory.createStringLiteral(to);
    };
    return ts.visitEachChild(source, visit, context);
  };
}

function fail(problems: readonly ts.Diagnostic[]): void {
  if (problems.length === 0) return;
  const host: ts.FormatDiagnosticsHost = {
    getCanonicalFileName: name => name,
    getCurrentDirectory: () => ROOT,
    getNewLine: () => "\n",
  };
  throw new Error(`The package was not built:\n${ts.formatDiagnostics(problems, host)}`);
}
