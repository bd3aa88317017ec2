import ts from "typescript";
import type { ApiProp } from "./component-api";

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** Above so many attributes of an element a component takes all of them. */
const ALL = 40;

/** The properties that the kit declares itself, required ones first, else in the order in which they are written. */
export function readProps(checker: ts.TypeChecker, kit: string, type: ts.Type, place: ts.Node): ApiProp[] {
  const props = namesOf(checker, type)
    .map(name => readProp(checker, kit, type, name, place))
    .filter(prop => prop !== undefined);
  return [...props.filter(prop => prop.required), ...props.filter(prop => !prop.required)];
}

/** What comes from elsewhere, in one line: the attributes of an element. */
export function inheritedOf(checker: ts.TypeChecker, kit: string, type: ts.Type, place: ts.Node): string | undefined {
  const foreign = namesOf(checker, type).filter(name => {
    const declarations = variantsOf(checker, type, name).flatMap(symbol => symbol.declarations ?? []);
    return declarations.length > 0 && !declarations.some(node => isOfKit(kit, node));
  });
  if (foreign.length === 0) return undefined;
  const [element] = elementsOf(checker, type, place);
  const owner = element ? `of ${element}` : "of its element";
  if (foreign.length >= ALL) return `all attributes ${owner}`;
  return `${foreign.map(name => `\`${name}\``).join(", ")} ${owner}`;
}

const variants = (checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] => {
  const found = checker.getApparentType(type);
  return found.isUnion() ? found.types : [found];
};

function namesOf(checker: ts.TypeChecker, type: ts.Type): string[] {
  const names = variants(checker, type).flatMap(variant =>
    checker.getPropertiesOfType(variant).map(({ name }) => name),
  );
  return [...new Set(names)];
}

function variantsOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol[] {
  return variants(checker, type)
    .map(variant => checker.getPropertyOfType(variant, name))
    .filter(symbol => symbol !== undefined);
}

const isOfKit = (kit: string, node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(kit);

function readProp(
  checker: ts.TypeChecker,
  kit: string,
  type: ts.Type,
  name: string,
  place: ts.Node,
): ApiProp | undefined {
  const symbols = variantsOf(checker, type, name);
  const own = symbols.flatMap(symbol => symbol.declarations ?? []).filter(node => isOfKit(kit, node));
  if (own.length === 0) return undefined;
  const about = symbols.map(symbol => docText(checker, symbol)).find(text => text !== "") ?? "";
  const types = new Set(symbols.map(symbol => typeText(checker, symbol, place)).filter(text => text !== "never"));
  const everywhere = symbols.length === variants(checker, type).length;
  return {
    name,
    type: unionText([...types]),
    required: everywhere && symbols.every(symbol => !(symbol.flags & ts.SymbolFlags.Optional)),
    fallback: fallbackOf(about),
    about,
  };
}

function unionText(types: readonly string[]): string {
  const text = types.map(one => (types.length > 1 && one.includes("=>") ? `(${one})` : one)).join(" | ");
  return /^(true \| false|false \| true)$/.test(text) ? "boolean" : text;
}

function docText(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  return ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

/** As it was written, for that is what its author thought of; but literals to choose from are spelled out. */
function typeText(checker: ts.TypeChecker, symbol: ts.Symbol, place: ts.Node): string {
  const full = checker.getTypeOfSymbolAtLocation(symbol, place);
  const type = checker.getNonNullableType(full);
  if (type.isUnion() && type.types.every(one => one.flags & ts.TypeFlags.StringOrNumberLiteral))
    return type.types.map(one => checker.typeToString(one)).join(" | ");
  const node = symbol.declarations?.length === 1 ? symbol.declarations[0] : undefined;
  const written = node && (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) ? node.type : undefined;
  const text = written?.getText() ?? checker.typeToString(type, place, FLAGS);
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/([(<[]) /g, "$1")
    .replace(/,? ([)>\]])/g, "$1");
}

/** `"top" unless given`, `20 unless given`: so the kit says what holds otherwise. */
function fallbackOf(about: string): string | undefined {
  const found = /(?:^|[.;:] )([^.;:]*(?:\.\d+)?[^.;:]*?),? (?:unless given|by default|unless (?:it is )?left out)\b/
    .exec(about)?.[1]
    ?.trim();
  return found && found.length <= 40 ? found : undefined;
}

/** The elements that its `ref` may be given, by tag. */
function elementsOf(checker: ts.TypeChecker, type: ts.Type, place: ts.Node): string[] {
  const ref = variantsOf(checker, type, "ref")[0];
  if (!ref) return [];
  const text = checker.typeToString(checker.getTypeOfSymbolAtLocation(ref, place), place, FLAGS);
  const names = [...text.matchAll(/\b(HTML|SVG)([A-Z]\w*?)?Element\b/g)].map(([, kind, name]) =>
    kind === "SVG" ? "<svg>" : tagOf(name),
  );
  return [...new Set(names.filter(name => name !== undefined))];
}

const tags: Readonly<Record<string, string>> = {
  Anchor: "a",
  Image: "img",
  UList: "ul",
  OList: "ol",
  DList: "dl",
  Paragraph: "p",
  TableSection: "tbody",
  TableRow: "tr",
  FieldSet: "fieldset",
  TextArea: "textarea",
};

function tagOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (name === "Heading") return "<h1> to <h6>";
  return `<${tags[name] ?? name.toLowerCase()}>`;
}
