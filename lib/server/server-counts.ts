/** Why something of a client's was refused: from this list alone, so that no stranger makes up reasons. */
export const REFUSALS = [
  "too-many-windows",
  "origin",
  "silent",
  "restart",
  "gone",
  "ticket",
  "not-admitted",
  "superseded",
  "protocol",
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** What a live server has done since it was made, for metrics. They only go up. */
export class ServerCounts {
  /** Messages that clients have sent, and that were sent to them, over sockets. */
  readonly messages = { up: 0, down: 0 };
  /** Calls of callbacks by how they ended: `ok` or the code of their error. */
  readonly calls = new Map<string, number>();
  /** Errors that were logged, by their code; `failed` for those that have none. */
  readonly errors = new Map<string, number>();
  readonly refusals = new Map<Refusal, number>();

  /** Counts one more of a kind. Kinds come from fixed lists: codes of errors, reasons. */
  static add<K extends string>(kinds: Map<K, number>, kind: K): void {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
}
