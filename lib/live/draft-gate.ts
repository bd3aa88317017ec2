import { type Accessor, createEffect, createMemo, getOwner, type Owner, untrack } from "../reactive";

/** The gates that are being computed, the innermost first. */
interface Gate {
  readonly owner: Owner | null;
  readonly outer: Gate | undefined;
}

let current: Gate | undefined;

/**
 * Whether the code at hand is that of a gate. A memo that a gate reads is not, though it may be computed just then: it
 * has its own owner, and what it reads stays what it would be at any other time.
 */
export function isGated(): boolean {
  for (let gate = current; gate; gate = gate.outer) {
    for (let owner = getOwner(); owner; owner = owner.owner) if (owner === gate.owner) return true;
  }
  return false;
}

function inGate<T>(fn: () => T): T {
  const outer = current;
  current = { owner: getOwner(), outer };
  try {
    return untrack(fn);
  } finally {
    current = outer;
  }
}

/** A value that is computed now and when `commits` changes, and then only. */
export function createGate<T>(commits: Accessor<unknown>, fn: () => T): Accessor<T> {
  return createMemo(() => {
    commits();
    return inGate(fn);
  });
}

/** Runs `fn` now and when `commits` changes, and then only. */
export function createGateEffect(commits: Accessor<unknown>, fn: () => void): void {
  createEffect(() => {
    commits();
    inGate(fn);
  });
}
