/** What must hold, as it is called in reports; a shrunk program breaks the same one. */
export type Invariant =
  | "threw"
  | "consistent"
  | "monotonic"
  | "value"
  | "bound"
  | "online"
  | "call"
  | "order"
  | "input"
  | "task"
  | "window"
  | "protocol"
  | "leak"
  | "quiet";

/** An invariant was broken. */
export class Violation extends Error {
  readonly invariant: Invariant;

  constructor(invariant: Invariant, message: string) {
    super(message);
    this.invariant = invariant;
  }
}

/** Keeps the first violation: where code under test would swallow what is thrown, it is reported instead. */
export class Violations {
  first: Violation | undefined;

  report(invariant: Invariant, message: string): void {
    this.first ??= new Violation(invariant, message);
  }
}
