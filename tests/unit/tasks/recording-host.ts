import type { ScopeHost } from "../../../lib/tasks/index.ts";
import { ManualClock } from "./manual-clock.ts";

/** What stands behind the scopes of a test: keeps the failures that it is told of, and can hold tasks back. */
export class RecordingHost implements ScopeHost {
  readonly clock = new ManualClock();
  readonly failures: { readonly error: unknown; readonly what: string }[] = [];
  held: boolean;
  readonly #waiting = new Set<() => void>();

  constructor({ held = false } = {}) {
    this.held = held;
  }

  whenReleased(run: () => void): () => void {
    this.#waiting.add(run);
    return () => this.#waiting.delete(run);
  }

  fail(error: unknown, what: string): void {
    this.failures.push({ error, what });
  }

  /** What waits for the release. */
  get waiting(): number {
    return this.#waiting.size;
  }

  release(): void {
    this.held = false;
    for (const run of this.#waiting) run();
    this.#waiting.clear();
  }
}
