import { LiveError } from "../errors";
import { createComputed, createMemo, untrack } from "../reactive";
import { currentScope } from "../tasks";

/** Whether a window may read a shared object, and use it, at the moment. */
export interface Access {
  readonly allowed: boolean;
}

export function notAllowed(): LiveError {
  return new LiveError("refused", "You may not use this (any more).");
}

/**
 * Follows what `allow` says and calls `changed` when that changes. Belongs to the scope that it is called in. A formula
 * that throws allows nothing, and is reported.
 */
export function followAccess(allow: () => boolean, changed: () => void): Access {
  const scope = currentScope();
  const allowed = createMemo(() => {
    try {
      return scope ? scope.run(allow) : allow();
    } catch (error) {
      scope?.fail(error, "`allow` of a shared object");
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
