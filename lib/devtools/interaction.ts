import type { TouchKind } from "./touch";

/** What a person did. */
export type Act = "opened" | "click" | "key" | "type" | "submit";

/** A call of a callback. Times are milliseconds of the panel's clock. */
export interface CallRecord {
  readonly call: number;
  readonly object: number | undefined;
  readonly name: string;
  readonly args: string;
  readonly sent: number;
  state: "waiting" | "done" | "failed" | "cancelled" | "lost";
  /** The result, or the code and message of the error. */
  outcome: string;
  /** From being sent to its answer. */
  took: number | undefined;
  /** How often it was sent anew, because a connection broke. The server runs it once all the same. */
  again: number;
}

/** A value that was written into an input. */
export interface WriteRecord {
  readonly entry: number;
  readonly version: number;
  readonly object: number | undefined;
  readonly name: string;
  readonly value: string;
  state: "waiting" | "taken" | "refused";
  outcome: string;
}

/** A change that came from the server. */
export interface PatchRecord {
  readonly object: number | undefined;
  readonly name: string;
  /** What it does, in words and values. */
  readonly change: string;
  /** As it stood on the wire, or the beginning of it. */
  readonly text: string;
  readonly bytes: number;
  /** Milliseconds after the interaction. */
  readonly after: number;
}

/** Changes of one value of an object that had no part in an interaction. */
export interface ElsewhereRecord {
  readonly object: number | undefined;
  readonly name: string;
  count: number;
  bytes: number;
  change: string;
}

/** A node of the page that has changed. */
export interface TouchRecord {
  readonly kind: TouchKind;
  readonly what: string;
  count: number;
}

/** Messages and their bytes on the wire, one way. */
export interface Volume {
  messages: number;
  bytes: number;
}

/** What somebody did, and all that came of it until the next. Lists are bounded; what is left out is counted. */
export interface Interaction {
  readonly id: number;
  act: Act;
  /** What it was done to, such as `button "Refresh"`. */
  readonly target: string;
  readonly at: number;
  /** How often in a row: keys of one word, steps of one slider. */
  times: number;
  readonly calls: CallRecord[];
  readonly writes: WriteRecord[];
  readonly patches: PatchRecord[];
  patchesLeftOut: number;
  readonly elsewhere: ElsewhereRecord[];
  readonly touched: TouchRecord[];
  touches: number;
  readonly up: Volume;
  readonly down: Volume;
}

/** All that a panel shows, in plain mutable records. */
export interface Recording {
  /** Oldest first; the last is the one that goes on. */
  readonly interactions: Interaction[];
  readonly up: Volume;
  readonly down: Volume;
}

export function newRecording(): Recording {
  return { interactions: [], up: { messages: 0, bytes: 0 }, down: { messages: 0, bytes: 0 } };
}

export function newInteraction(id: number, act: Act, target: string, at: number): Interaction {
  return {
    id,
    act,
    target,
    at,
    times: 1,
    calls: [],
    writes: [],
    patches: [],
    patchesLeftOut: 0,
    elsewhere: [],
    touched: [],
    touches: 0,
    up: { messages: 0, bytes: 0 },
    down: { messages: 0, bytes: 0 },
  };
}
