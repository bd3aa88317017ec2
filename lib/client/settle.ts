import { batch } from "solid-js";

/** Reports an error of the page's own code, as an uncaught one. */
export function report(error: unknown): void {
  if (typeof reportError === "function") reportError(error);
  else {
    // Node has no `reportError`.
    queueMicrotask(() => {
      throw error;
    });
  }
}

/**
 * Runs `change`, which sets signals, as one update. What a reader throws goes to `failed`: it is the page's own. What
 * `change` itself throws is thrown on.
 */
export function settle(change: () => void, failed: (error: unknown) => void): void {
  const thrown: unknown[] = [];
  try {
    batch(() => {
      try {
        change();
      } catch (error) {
        thrown.push(error);
      }
    });
  } catch (error) {
    failed(error);
  }
  for (const error of thrown) throw error;
}
