import type { Clock, Timer } from "../clock";
import { Cell } from "../live";
import type { Scope } from "../tasks";
import type { LiveObject } from "./live-object";

/** How often development looks for values that change without telling, in milliseconds. */
const EVERY = 1_000;

/** What is looked at: a window. */
interface Watched {
  readonly clock: Clock;
  /** Where its formulas are read. */
  readonly scope: Scope;
  /** Takes an error that nobody waits for. */
  fail(error: unknown, what: string): string;
}

/**
 * Looks now and then, in development, whether a value has changed that nobody was told of, and fails it. Ends when the
 * timer is cleared.
 */
export function watchLiveness(window: Watched, objects: () => Iterable<LiveObject>): Timer {
  let timer = window.clock.after(EVERY, look);
  function look(): void {
    for (const object of objects()) {
      for (const entry of object.entries) if (entry instanceof Cell) check(entry, window);
    }
    timer = window.clock.after(EVERY, look);
  }
  return { clear: () => timer.clear() };
}

function check(cell: Cell, window: Watched): void {
  try {
    window.scope.run(() => cell.assertAlive());
  } catch (error) {
    cell.refresh();
    window.fail(error, `The value "${cell.name}"`);
  }
}
