import type { StandardSchemaV1 } from "@standard-schema/spec";
import { LiveError } from "../errors";
import { type Accessor, createSignal, untrack } from "../reactive";
import { isGated } from "./draft-gate";
import type { DraftValue } from "./draft-types";
import { inputParts, isInput } from "./input";

/** What was entered into a field. A new one each time, so that it is known whether it is still the same entry. */
export interface Entry {
  readonly value: unknown;
}

/** One field of a draft: where its value is committed to, and what is entered meanwhile. */
export interface DraftLeaf {
  readonly name: string;
  readonly schema: StandardSchemaV1 | undefined;
  readonly committed: Accessor<unknown>;
  /** What is entered, or else what was committed; inside a gate what was committed. */
  readonly value: Accessor<unknown>;
  readonly entry: Accessor<Entry | undefined>;
  readonly error: Accessor<string | undefined>;
  /** Counts commits and reverts, so that a commit that took its time knows that it was overtaken. */
  readonly version: () => number;
  isDirty(): boolean;
  enter(value: unknown): void;
  /** Forgets what is entered; with `entry`, only when it is still that. */
  forget(entry?: Entry): void;
  refuse(message: string | undefined): void;
  /** Writes to where the value comes from. */
  write(value: unknown): void;
}

interface Source {
  readonly read: Accessor<unknown>;
  readonly write: (value: never) => unknown;
  readonly schema?: StandardSchemaV1 | undefined;
}

export function createLeaf(name: string, given: unknown): DraftLeaf {
  const { read, write, schema } = sourceOf(name, given);
  const [entry, setEntry] = createSignal<Entry>();
  const [error, setError] = createSignal<string>();
  let version = 0;
  const committed = (): unknown => read();
  return {
    name,
    schema,
    committed,
    value: () => {
      const entered = isGated() ? undefined : entry();
      return entered ? entered.value : committed();
    },
    entry,
    error,
    version: () => version,
    isDirty() {
      const entered = entry();
      return entered !== undefined && !Object.is(entered.value, committed());
    },
    enter(value) {
      setError(undefined);
      // What is entered again as it was is no change, and the field follows its signal.
      setEntry(Object.is(value, untrack(committed)) ? undefined : { value });
    },
    forget(only) {
      if (only && untrack(entry) !== only) return;
      version++;
      setEntry(undefined);
      setError(undefined);
    },
    refuse: message => void setError(message),
    write(value) {
      // A setter of Solid's takes a function for an updater.
      const outcome = write((typeof value === "function" ? () => value : value) as never);
      if (outcome instanceof Promise && outcome !== value) throw writesLater(name, outcome);
    },
  };
}

function sourceOf(name: string, given: unknown): Source {
  if (isInput(given)) return { read: given, ...inputParts(given) };
  if (typeof given === "function") {
    const { set } = given as Partial<DraftValue<unknown>>;
    if (set) return { read: given as Accessor<unknown>, write: set };
    throw notAField(name, "a function");
  }
  if (Array.isArray(given) && typeof given[0] === "function") {
    const [read, write] = given as readonly unknown[];
    if (typeof write !== "function") throw notAField(name, "a reader without a writer");
    return { read: read as Accessor<unknown>, write: write as Source["write"] };
  }
  const [read, write] = createSignal<unknown>(given);
  return { read, write: (value: unknown) => write(() => value) };
}

function notAField(name: string, found: string): LiveError {
  return new LiveError(
    "bad-argument",
    `createDraft({ ${name} }) was given ${found}. Pass a whole signal (\`[${name}, set]\`, as createSignal returns it), ` +
      "a pair of a reader and a writer, an input, a value of another draft, a draft, or a plain value.",
  );
}

function writesLater(name: string, outcome: Promise<unknown>): LiveError {
  outcome.catch(() => undefined);
  return new LiveError(
    "bad-argument",
    `The writer of "${name}" in a draft returns a promise, so that a commit could not be all or nothing. ` +
      "Set a signal in it, and do what takes its time after `await draft.commit()`.",
  );
}
