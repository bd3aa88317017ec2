import { createSignal, type Accessor } from "solid-js";
import { isPromise } from "./create-pending";

/** What a confirming button does, and whether it is still at it. */
export type Confirming = {
  readonly busy: Accessor<boolean>;
  readonly confirm: () => void;
};

/**
 * Runs a handler and closes when it is done. While its promise is pending nothing can be closed; a rejection, or a
 * promise of `false`, leaves it open.
 */
export function createConfirming(handler: () => unknown, close: () => void): Confirming {
  const [busy, setBusy] = createSignal(false);
  return {
    busy,
    confirm() {
      if (busy()) return;
      const result = handler();
      if (!isPromise(result)) {
        // What a plain handler returns is of no account: a setter that returns `false` is no refusal.
        close();
        return;
      }
      setBusy(true);
      // `finally` passes a rejection on: the page's own error reporting still sees it.
      void Promise.resolve(result)
        .finally(() => setBusy(false))
        .then(answer => {
          if (answer !== false) close();
        });
    },
  };
}
