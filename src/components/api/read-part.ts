import ts from "typescript";
import type { ApiPart } from "./component-api";
import { inheritedOf, readProps } from "./read-props";

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** A component with the parts that hang on it (`Layout.Header`), or a function. */
export function readParts(
  checker: ts.TypeChecker,
  kit: string,
  name: string,
  symbol: ts.Symbol,
  place: ts.Node,
): ApiPart[] {
  const type = checker.getTypeOfSymbolAtLocation(symbol, place);
  const call = type.getCallSignatures()[0];
  const parts = type
    .getProperties()
    .filter(member => /^[A-Z]/.test(member.name))
    .flatMap(member => readParts(checker, kit, `${name}.${member.name}`, original(checker, member), place));
  return call ? [readCall(checker, kit, name, symbol, call, place), ...parts] : parts;
}

/** A member that only gives another name to a function has the doc of that. */
function original(checker: ts.TypeChecker, member: ts.Symbol): ts.Symbol {
  const node = member.valueDeclaration;
  if (node && ts.isShorthandPropertyAssignment(node)) return checker.getShorthandAssignmentValueSymbol(node) ?? member;
  if (!node || !ts.isPropertyAssignment(node)) return member;
  const found = checker.getSymbolAtLocation(node.initializer);
  return found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : (found ?? member);
}

function readCall(
  checker: ts.TypeChecker,
  kit: string,
  name: string,
  symbol: ts.Symbol,
  call: ts.Signature,
  place: ts.Node,
): ApiPart {
  const isComponent = /^[A-Z]/.test(name);
  const parameters = call.getParameters();
  const [first] = parameters;
  const type = first && checker.getTypeOfSymbolAtLocation(first, place);
  const about = docOf(checker, symbol);
  const takesObject = type !== undefined && (isComponent || parameters.length === 1);
  return {
    name,
    about,
    signature: isComponent ? undefined : `${name}${checker.signatureToString(call, place, FLAGS)}`,
    props: takesObject ? readProps(checker, kit, type, place) : [],
    inherited: isComponent && type ? inheritedOf(checker, kit, type, place) : undefined,
  };
}

/** What the comment above a thing says, in one paragraph. */
export function docOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  return ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\s*\n\s*/g, " ")
    .trim();
}
