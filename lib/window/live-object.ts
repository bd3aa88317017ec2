import { LiveError } from "../errors";
import {
  asyncFormula,
  assertFormula,
  assertValue,
  type AnyCallback,
  Cell,
  InputCell,
  isAsyncMemo,
  isCallback,
  isInput,
  type LiveEntries,
} from "../live";
import { runWithOwner } from "../reactive";
import type { Scope } from "../tasks";
import { encode, ENTRY, type EntryDescription } from "../wire";

/** An entry in the window's table. */
export type Entry = Cell | AnyCallback;

/** A live object in a window's table: consecutive entries from its id on, and the scope that ends with it. */
export interface LiveObject {
  readonly id: number;
  readonly scope: Scope;
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
  /** Whether a view shows it. Until then its changes wait. */
  bound: boolean;
  /** Settles when the writes of its inputs that have come so far are done; a callback called after them waits for it. */
  writing: Promise<unknown> | undefined;
}

/** Builds a live object and its description, or raises an error that names the entry which cannot work. */
export function createLiveObject(
  id: number,
  declared: LiveEntries,
  scope: Scope,
  onChange: (cell: Cell) => void,
  tell: (error: unknown, what: string) => string,
): { object: LiveObject; described: EntryDescription[] } {
  const names = Object.keys(declared);
  const described: EntryDescription[] = [];
  const entries = names.map((name, index): Entry => {
    const entry: unknown = declared[name];
    if (typeof entry !== "function") throw notAnEntry(name, entry);
    if (isCallback(entry)) {
      described.push({ kind: ENTRY.callback, name });
      return entry;
    }
    const formula = isAsyncMemo(entry)
      ? asyncFormula(entry, error => tell(error, `Async value "${name}"`))
      : (entry as () => unknown);
    assertFormula(name, formula);
    const cell = runWithOwner(scope.owner, () =>
      isInput(formula)
        ? new InputCell(id + index, name, formula, onChange)
        : new Cell(id + index, name, formula, onChange),
    ) as Cell;
    described.push(describeCell(cell, isAsyncMemo(entry)));
    return cell;
  });
  return { object: { id, scope, names, entries, bound: false, writing: undefined }, described };
}

function describeCell(cell: Cell, isAsync: boolean): EntryDescription {
  const { name, failure } = cell;
  if (failure) return { kind: ENTRY.failedCell, name, text: encode("This value could not be computed.") };
  assertValue(name, cell.value);
  const kind = isAsync ? ENTRY.asyncValue : cell instanceof InputCell ? ENTRY.input : ENTRY.cell;
  return { kind, name, text: encodeNamed(name, cell.value) };
}

/** Encodes a cell's value; an error says which cell it is. */
export function encodeNamed(name: string, value: unknown): string {
  try {
    return encode(value);
  } catch (cause) {
    const { code, message } = cause as LiveError;
    throw new LiveError(code, `The value "${name}" of a live object: ${message}`, { cause });
  }
}

function notAnEntry(name: string, found: unknown): LiveError {
  return new LiveError(
    "bad-entry",
    `live({ ${name} }) was given ${found === null ? "null" : `a ${typeof found}`}. ` +
      `Pass a signal's accessor (\`${name}\`, not \`${name}()\`), a formula \`() => …\`, \`callback(fn)\` or \`input(signal)\`.`,
  );
}
