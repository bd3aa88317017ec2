import { setTimeout as sleep } from "node:timers/promises";
import type { ServicesOptions } from "../../examples/services";

/** How long the time service takes for what it is to take its time for: as long as it says, or as long as a test says. */
export interface HeldAnswers {
  /** To start services with. */
  readonly wait: NonNullable<ServicesOptions["wait"]>;
  /** Does something that such a question follows from, and whose answer does not come before `during` has ended. */
  hold(during: () => Promise<void>): Promise<void>;
}

/** Makes what holds answers back, so that what a page shows meanwhile can be seen however slow the machine is. */
export function holdAnswers(): HeldAnswers {
  let held: Promise<void> | undefined;
  return {
    wait: async (ms, signal) => {
      if (!held) return sleep(ms, undefined, { signal });
      const gone = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      await Promise.race([held, gone]);
    },
    async hold(during) {
      let end: () => void = () => undefined;
      held = new Promise(resolve => (end = resolve));
      try {
        await during();
      } finally {
        held = undefined;
        end();
      }
    },
  };
}
