import { batch, type Owner } from "solid-js";
import type { BoundEntry } from "../bindings";
import type { LiveClient } from "./live-client";
import { rootsOf, runDropped, wakeMemos } from "./revive";

/**
 * Reports exceptions of the page's own code, which runs when signals are set, and makes up for what Solid leaves out after
 * one.
 */
export class PageErrors {
  readonly #client: LiveClient;
  /** Owners under which an exception was caught. */
  readonly #roots = new Set<Owner>();
  /** What was reported in this turn. */
  readonly #reported = new Set<string>();
  #isWaking = false;

  constructor(client: LiveClient) {
    this.#client = client;
  }

  /**
   * Runs `change`, which sets signals, as one update. What a reader throws is reported, and what Solid dropped because of
   * it is run. What `change` itself throws is thrown on.
   */
  settle(change: () => void): void {
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
      this.report(error);
      runDropped(this.#owners(), dropped => this.report(dropped));
      this.#wake();
    }
    for (const error of thrown) throw error;
  }

  /** Takes an exception that no `<ErrorBoundary>` took. `owner` owns what threw. */
  caught(error: unknown, owner: Owner): void {
    this.#roots.add(owner);
    this.report(error);
    this.#wake();
  }

  /** Reports an exception of the page's own code as an uncaught one. */
  report(error: unknown): void {
    // Solid runs a memo that threw again for each of its readers.
    const text = String(error);
    if (this.#reported.has(text)) return;
    if (this.#reported.size === 0) queueMicrotask(() => this.#reported.clear());
    this.#reported.add(text);
    if (typeof reportError === "function") return reportError(error);
    // Node has no `reportError`.
    queueMicrotask(() => {
      throw error;
    });
  }

  /** The page was left: nothing of it is kept. */
  clear(): void {
    this.#roots.clear();
  }

  /** Wakes memos when the update that threw is over: until then they may be due because they are queued. */
  #wake(): void {
    if (this.#isWaking) return;
    this.#isWaking = true;
    queueMicrotask(() => {
      this.#isWaking = false;
      for (const owner of this.#owners()) wakeMemos(owner);
    });
  }

  #owners(): Owner[] {
    const { bound, status, notices, browser } = this.#client;
    const entries = [...bound.values()].flatMap(({ entries }) => signalsOf(entries.values()));
    return [...this.#roots, ...rootsOf([...entries, status, notices, browser.open[0]])];
  }
}

function signalsOf(entries: Iterable<BoundEntry>): (() => unknown)[] {
  const signals: (() => unknown)[] = [];
  for (const entry of entries) {
    if (entry.kind === "object") signals.push(...signalsOf(entry.entries.values()));
    else if (entry.kind === "list") {
      const { read } = entry;
      const readRows = (): void => {
        for (const row of read()) for (const signal of signalsOf(row.entries.values())) signal();
      };
      signals.push(read, readRows);
    } else if ("read" in entry) signals.push(entry.read);
  }
  return signals;
}
