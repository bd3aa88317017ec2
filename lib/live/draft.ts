import { LiveError } from "../errors";
import { batch, createSignal, untrack } from "../reactive";
import { createGate, createGateEffect } from "./draft-gate";
import { createLeaf, type DraftLeaf } from "./draft-leaf";
import {
  assertNames,
  type Change,
  changesOf,
  check,
  type Checked,
  type DraftNode,
  enterAll,
  fieldOf,
  isNode,
  leavesOf,
  nodesOf,
} from "./draft-node";
import { type Draft, DRAFT, type DraftFields, type DraftOptions } from "./draft-types";

/**
 * Values that are changed together: a form that a user fills in and applies or leaves. Inside, `values` are what is being
 * entered; outside, everybody goes on seeing what was committed. A value that is not being changed follows its signal.
 *
 * A draft within a draft is committed, reverted and counted with it, and can be committed alone. A draft made of another's
 * `values` commits into that one. It owns nothing that has to end; its gates belong to where they are created.
 *
 * Raises `bad-argument` for a name that it does not have, or a pair that is none.
 *
 * @example
 * ```ts
 * import { callback, createDraft, createSignal, input, live } from "solid-reflect/server";
 *
 * export async function openProduct() {
 *   const draft = createDraft({ a: createSignal(2), b: createSignal(3) });
 *   return live({
 *     a: input(draft.values.a),
 *     b: input(draft.values.b),
 *     product: draft.gate(() => draft.committed.a() * draft.committed.b()),
 *     changed: () => draft.dirty(),
 *     ok: callback(draft.commit),
 *     cancel: callback(() => draft.revert()),
 *   });
 * }
 * ```
 */
export function createDraft<F extends DraftFields>(fields: F, options: DraftOptions<F> = {}): Draft<F> {
  const [commits, setCommits] = createSignal(0);
  const [checking, setChecking] = createSignal(0);
  let attempt = 0;
  const values: Record<string, unknown> = {};
  const committed: Record<string, unknown> = {};
  const node: DraftNode = {
    fields: new Map(
      Object.entries(fields).map(([name, given]): [string, DraftLeaf | DraftNode] => {
        if (isDraft(given)) {
          values[name] = given.values;
          committed[name] = given.committed;
          return [name, given[DRAFT]];
        }
        const leaf = createLeaf(name, given);
        values[name] = Object.assign(() => leaf.value(), { set: (value: unknown) => leaf.enter(value) });
        committed[name] = leaf.committed;
        return [name, leaf];
      }),
    ),
    schema: options.schema,
    bump: () => void setCommits(n => n + 1),
  };

  const commit = async (): Promise<void> => {
    const mine = ++attempt;
    const changes = changesOf(node);
    for (const leaf of leavesOf(node)) leaf.refuse(undefined);
    const checked = check(node);
    if (!(checked instanceof Promise)) return apply(node, changes, checked);
    setChecking(n => n + 1);
    try {
      const outcome = await checked;
      if (mine !== attempt || changes.some(({ leaf, version }) => leaf.version() !== version)) throw overtaken();
      apply(node, changes, outcome);
    } finally {
      setChecking(n => n - 1);
    }
  };
  const draft = {
    values,
    committed,
    set(name: string | Record<string, unknown>, value?: unknown) {
      const changes = typeof name === "string" ? { [name]: value } : name;
      assertNames(node, changes);
      batch(() => enterAll(node, changes));
    },
    commit,
    revert(name?: string) {
      const field = name === undefined ? node : fieldOf(node, name);
      attempt++;
      batch(() => {
        for (const leaf of isNode(field) ? leavesOf(field) : [field]) leaf.forget();
      });
    },
    dirty(...[name]: [name?: string]) {
      const field = name === undefined ? node : fieldOf(node, name);
      return [...(isNode(field) ? leavesOf(field) : [field])].some(leaf => leaf.isDirty());
    },
    pending: () => checking() > 0,
    error(name: string) {
      const field = fieldOf(node, name);
      return isNode(field) ? undefined : field.error();
    },
    gate: <T>(fn: () => T) => createGate(commits, fn),
    gateEffect: (fn: () => void) => createGateEffect(commits, fn),
    [DRAFT]: node,
  };
  return draft as unknown as Draft<F>;
}

function isDraft(value: unknown): value is Draft<DraftFields> {
  return typeof value === "object" && value !== null && DRAFT in value;
}

/** Writes all changes in one step, or takes back what it has written. */
function apply(node: DraftNode, changes: readonly Change[], checked: Checked): void {
  batch(() => {
    const written: (() => void)[] = [];
    try {
      for (const { leaf, entry } of changes) {
        const before = untrack(leaf.committed);
        leaf.write(checked.has(leaf) ? checked.get(leaf) : entry.value);
        written.push(() => leaf.write(before));
      }
    } catch (error) {
      for (const undo of written.reverse()) undo();
      throw error;
    }
    for (const { leaf, entry } of changes) leaf.forget(entry);
    for (const each of nodesOf(node)) each.bump();
  });
}

function overtaken(): LiveError {
  return new LiveError("superseded", "A draft was committed or reverted again while its values were being checked.");
}
