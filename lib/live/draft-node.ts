import type { StandardSchemaV1 } from "@standard-schema/spec";
import { LiveError } from "../errors";
import { untrack } from "../reactive";
import type { DraftLeaf, Entry } from "./draft-leaf";
import { spellIssues } from "./validate";

/** A draft from the inside: its fields, each a value or a draft of its own. */
export interface DraftNode {
  readonly fields: ReadonlyMap<string, DraftLeaf | DraftNode>;
  readonly schema: StandardSchemaV1 | undefined;
  /** Says that it was committed. */
  bump(): void;
}

export const isNode = (field: DraftLeaf | DraftNode): field is DraftNode => "fields" in field;

/** All values in a draft, those of drafts within it too. */
export function* leavesOf(node: DraftNode): Generator<DraftLeaf, void> {
  for (const field of node.fields.values()) {
    if (isNode(field)) yield* leavesOf(field);
    else yield field;
  }
}

export function* nodesOf(node: DraftNode): Generator<DraftNode, void> {
  yield node;
  for (const field of node.fields.values()) if (isNode(field)) yield* nodesOf(field);
}

/** Raises `bad-argument` for a name that there is none of, before anything is set. */
export function assertNames(node: DraftNode, changes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(changes)) {
    const field = fieldOf(node, name);
    if (isNode(field)) assertNames(field, Object(value) as Record<string, unknown>);
  }
}

export function fieldOf(node: DraftNode, name: string): DraftLeaf | DraftNode {
  const field = node.fields.get(name);
  if (field) return field;
  const names = [...node.fields.keys()].join(", ");
  throw new LiveError("bad-argument", `"${name}" was used of a draft that has only: ${names}.`);
}

export function enterAll(node: DraftNode, changes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(changes)) {
    const field = fieldOf(node, name);
    if (isNode(field)) enterAll(field, Object(value) as Record<string, unknown>);
    else field.enter(value);
  }
}

/** What a commit is about to write. */
export interface Change {
  readonly leaf: DraftLeaf;
  readonly entry: Entry;
  readonly version: number;
}

export function changesOf(node: DraftNode): Change[] {
  return [...leavesOf(node)].flatMap(leaf => {
    const entry = untrack(leaf.entry);
    return entry ? [{ leaf, entry, version: leaf.version() }] : [];
  });
}

/** The values of leaves as their schemas give them back. */
export type Checked = ReadonlyMap<DraftLeaf, unknown>;

/** Puts all values to their schemas, those of drafts within first. Raises `invalid-arguments`, and tells the fields. */
export function check(node: DraftNode): Checked | Promise<Checked> {
  const checked = new Map<DraftLeaf, unknown>();
  for (const leaf of leavesOf(node)) checked.set(leaf, untrack(leaf.value));
  const steps: (() => void | Promise<void>)[] = [];
  for (const leaf of leavesOf(node)) {
    const { schema } = leaf;
    if (schema)
      steps.push(() =>
        checkOne(
          schema,
          checked.get(leaf),
          value => checked.set(leaf, value),
          () => leaf,
        ),
      );
  }
  // A draft's values are put to its schema when those of the drafts within have passed theirs.
  for (const each of [...nodesOf(node)].reverse()) {
    const { schema } = each;
    if (!schema) continue;
    steps.push(() =>
      checkOne(
        schema,
        contentOf(each, checked),
        value => spread(each, value, checked),
        path => leafAt(each, path),
      ),
    );
  }
  return inTurn(steps, () => checked);
}

/** Takes steps one after the other; at once, as long as none of them takes its time. */
function inTurn<T>(steps: readonly (() => void | Promise<void>)[], end: () => T, from = 0): T | Promise<T> {
  for (let at = from; at < steps.length; at++) {
    const step = steps[at]?.();
    if (step instanceof Promise) return step.then(() => inTurn(steps, end, at + 1));
  }
  return end();
}

function checkOne(
  schema: StandardSchemaV1,
  value: unknown,
  take: (value: unknown) => void,
  leafAt: (path: readonly PropertyKey[]) => DraftLeaf | undefined,
): void | Promise<void> {
  const finish = (result: StandardSchemaV1.Result<unknown>): void => {
    if (!result.issues) return take(result.value);
    for (const issue of [...result.issues].reverse()) {
      leafAt((issue.path ?? []).map(part => (typeof part === "object" ? part.key : part)))?.refuse(issue.message);
    }
    throw new LiveError("invalid-arguments", spellIssues(result.issues));
  };
  const result = schema["~standard"].validate(value);
  return result instanceof Promise ? result.then(finish) : finish(result);
}

function contentOf(node: DraftNode, checked: Checked): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [name, field] of node.fields) {
    content[name] = isNode(field) ? contentOf(field, checked) : checked.get(field);
  }
  return content;
}

/** Takes what a schema gave back apart again. What it left out stays as it was. */
function spread(node: DraftNode, value: unknown, checked: Map<DraftLeaf, unknown>): void {
  const content = Object(value) as Record<string, unknown>;
  for (const [name, field] of node.fields) {
    if (!Object.hasOwn(content, name)) continue;
    if (isNode(field)) spread(field, content[name], checked);
    else checked.set(field, content[name]);
  }
}

function leafAt(node: DraftNode, path: readonly PropertyKey[]): DraftLeaf | undefined {
  const [name, ...rest] = path;
  const field = typeof name === "string" ? node.fields.get(name) : undefined;
  return field && isNode(field) ? leafAt(field, rest) : field;
}
