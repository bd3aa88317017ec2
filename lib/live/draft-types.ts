import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Accessor } from "../reactive";
import type { DraftNode } from "./draft-node";
import type { Input } from "./input";

export const DRAFT: unique symbol = Symbol.for("solid-reflect.draft") as never;

/**
 * What a draft is made of, by name: a signal or any other pair of a reader and a writer (of a value in a store, say), an
 * input or a value of another draft, a draft as a whole, or a plain value, which the draft then keeps itself.
 */
export type DraftField =
  | readonly [Accessor<unknown>, (value: never) => unknown, ...unknown[]]
  | DraftValue<never>
  // Any plain value. Not `unknown`, in which the pair would be lost, nor primitives, whose literals would be inferred.
  | NonNullable<unknown>
  | null
  | undefined;

/** The fields that a draft is made of, by their names. */
export type DraftFields = Readonly<Record<string, DraftField>>;

/** A value of a draft: reads what is entered, or else what was committed; sets what is entered. */
export interface DraftValue<T> {
  (): T;
  /** Enters a value. Nobody outside sees it before it is committed. */
  set(value: T): void;
}

/** The type of what a field of a draft holds. */
export type DraftContent<F> =
  F extends Draft<infer G>
    ? DraftContents<G>
    : F extends readonly [Accessor<infer T>, (value: never) => unknown, ...unknown[]]
      ? T
      : F extends Input<infer T>
        ? T
        : F extends DraftValue<infer T>
          ? T
          : F extends readonly (infer E)[]
            ? E[]
            : F;

/** All values of a draft, as a plain object. */
export type DraftContents<F extends DraftFields> = { readonly [K in keyof F]: DraftContent<F[K]> };

/** What is set of a draft at a time: some of its values. */
export type DraftChanges<F extends DraftFields> = {
  readonly [K in keyof F]?: F[K] extends Draft<infer G> ? DraftChanges<G> : DraftContent<F[K]>;
};

/** The values of a draft, each readable and settable; those of a draft within it one level deeper. */
export type DraftValues<F extends DraftFields> = {
  readonly [K in keyof F]: F[K] extends Draft<infer G> ? DraftValues<G> : DraftValue<DraftContent<F[K]>>;
};

/** The committed values of a draft, as everybody outside sees them. */
export type DraftCommitted<F extends DraftFields> = {
  readonly [K in keyof F]: F[K] extends Draft<infer G> ? DraftCommitted<G> : Accessor<DraftContent<F[K]>>;
};

/** How a draft is checked when it is committed. */
export interface DraftOptions<F extends DraftFields> {
  /**
   * Standard Schema for all values together. They are committed as it gives them back; issues reject the commit, and
   * those with a path are told by `error`.
   */
  readonly schema?: StandardSchemaV1<unknown, DraftContents<F>>;
}

/** Values that are changed together, and then committed or reverted. See {@link createDraft}. */
export interface Draft<F extends DraftFields> {
  /** What is being entered, for `input(draft.values.name)` and for what shows while the user types. Reactive. */
  readonly values: DraftValues<F>;
  /** What was committed. Reactive. */
  readonly committed: DraftCommitted<F>;
  /** Enters values, by name or several at once. Nobody outside sees them. */
  set<K extends keyof F & string>(name: K, value: DraftChanges<F>[K]): void;
  set(changes: DraftChanges<F>): void;
  /**
   * Makes what was entered so far the values that everybody sees: all in one step, or none. At once where no schema takes
   * its time; what is entered while one does stays entered.
   *
   * Rejects with `invalid-arguments` when a schema refuses, with what a writer throws, and with `superseded` when `commit`
   * or `revert` is called while a schema is thinking.
   */
  commit(): Promise<void>;
  /** Forgets what was entered, everywhere or in one field. */
  revert(name?: keyof F & string): void;
  /** Whether anything was entered that differs from what was committed, anywhere or in one field. Reactive. */
  dirty(name?: keyof F & string): boolean;
  /** Whether a commit waits for a schema. Reactive. */
  pending(): boolean;
  /** Why the last commit has refused a field, until something else is entered there. Reactive. */
  error(name: keyof F & string): string | undefined;
  /**
   * A value that is computed now and at each commit, and at no other change of whatever it reads. Inside it all drafts'
   * values read as they were committed.
   */
  gate<T>(fn: () => T): Accessor<T>;
  /** Like `gate`, for what has an effect: runs `fn` now and after each commit. */
  gateEffect(fn: () => void): void;
  readonly [DRAFT]: DraftNode;
}
