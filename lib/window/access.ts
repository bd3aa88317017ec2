import { LiveError } from "../errors";
import { createComputed, createMemo, untrack } from "../reactive";

/** Whether a window may read a shared object, and use it, at the moment. */
export interface Access {
  readonly allowed: boolean;
}

export function notAllowed(): LiveError {
  return new LiveError("refused", "You may not use this (any more).");
}

/**
 * Follows what `allow` says and calls `changed` when that changes. Belongs to the scope that it is called in; a formula
 * that throws allows nothing.
 */
export function followAccess(allow: () => boolean, changed: () => void): Access {
  const allowed = createMemo(() => {
    try {
      return allow();
    } catch {
      return false;
    }
  });
  let first = true;
  createComputed(() => {
    allowed();
    if (!first) untrack(changed);
    first = false;
  });
  return {
    get allowed() {
      return untrack(allowed);
    },
  };
}
