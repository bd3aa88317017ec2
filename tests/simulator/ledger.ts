import { isLiveError } from "../../lib/errors.ts";
import type { Violations } from "./violation.ts";

/** What a callback of a simulated live object is asked to do. */
export type Mode = "value" | "fail" | "refuse" | "function" | "steps";

/** One call of a callback, as both sides know it. */
export interface CallRecord {
  readonly id: number;
  /** The page that made it. */
  readonly page: string;
  readonly object: number;
  readonly window: string;
  readonly mode: Mode;
  /** Whether the page had left, or the view was unmounted, when it was made. */
  readonly stale: boolean;
  runs: number;
  settled: string | undefined;
  /** Whether the page has cancelled it. */
  cancelled: boolean;
}

/** Every call that was ever made. Checks at once what may never be; what must have been is for the end. */
export class Ledger {
  readonly calls = new Map<number, CallRecord>();
  /** The calls whose generators have begun and not ended. */
  readonly working = new Set<number>();
  readonly #violations: Violations;
  readonly #last = new Map<string, number>();

  constructor(violations: Violations) {
    this.#violations = violations;
  }

  add(call: Omit<CallRecord, "id" | "runs" | "settled" | "cancelled">): CallRecord {
    const id = this.calls.size + 1;
    const record = { ...call, id, runs: 0, settled: undefined, cancelled: false };
    this.calls.set(id, record);
    return record;
  }

  /** The server runs a call. `inOrderOf` names what its calls must keep their order in. */
  ran(id: number, inOrderOf: string): void {
    const call = this.calls.get(id);
    if (!call) return this.#violations.report("call", `Call ${id} runs, which was never made.`);
    if (++call.runs > 1) this.#violations.report("call", `Call ${id} runs a second time.`);
    const lane = `${call.page} ${call.window} ${inOrderOf}`;
    const last = this.#last.get(lane) ?? 0;
    if (last > id)
      this.#violations.report("order", `Call ${id} runs after call ${last}, which was made later (${lane}).`);
    this.#last.set(lane, id);
  }

  /** The page learns the outcome. */
  settle(call: CallRecord, outcome: string): void {
    if (call.settled !== undefined) {
      this.#violations.report("call", `Call ${call.id} is settled with ${outcome} after ${call.settled}.`);
    }
    call.settled = outcome;
    const own = OWN[call.mode];
    if (outcome === own) {
      if (call.runs !== 1) this.#violations.report("call", `Call ${call.id} has the outcome ${own}, but never ran.`);
    } else if (!EXCUSED.includes(outcome)) {
      this.#violations.report("call", `Call ${call.id} was to end with ${own}, but ended with ${outcome}.`);
    }
  }
}

/** How a call of each mode ends when nothing comes in between. */
export const OWN: Readonly<Record<Mode, string>> = {
  value: "value",
  fail: "failed",
  refuse: "refused",
  function: "failed",
  steps: "value",
};

/** How it may end when its object was released, or its window lost. */
const EXCUSED = ["window-closed", "no-entry", "cancelled", "scope-closed", "too-many"];

/** The outcome of a rejected call. */
export function outcomeOf(error: unknown): string {
  return isLiveError(error) ? error.code : `an unknown error: ${String(error)}`;
}
