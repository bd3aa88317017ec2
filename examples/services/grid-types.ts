/** Something that submits jobs to the grid. */
export interface GridSession {
  readonly id: string;
  readonly name: string;
  /** The department it belongs to. */
  readonly group: string;
  /** Its jobs run to the end, whoever wants them cancelled. */
  readonly locked: boolean;
}

/** A machine that runs jobs. */
export interface GridWorker {
  readonly id: string;
  /** How many jobs it runs at a time. */
  readonly slots: number;
  /** How many it runs now. */
  readonly busy: number;
  /** How much of its processors is in use, in whole percent. */
  readonly load: number;
  /** A draining one ends what it runs and takes nothing new. */
  readonly state: "up" | "draining";
}

export type GridJobState = "queued" | "running" | "done" | "failed" | "cancelled";

/** The lowest and the highest priority of a job; the highest starts first. */
export const LEAST_PRIORITY = 1;
export const MOST_PRIORITY = 9;

export interface GridJob {
  /** Ascending in the order in which jobs were submitted. */
  readonly id: number;
  /** The id of its session. */
  readonly session: string;
  readonly name: string;
  readonly state: GridJobState;
  /** From {@link LEAST_PRIORITY} to {@link MOST_PRIORITY}. */
  readonly priority: number;
  /** The id of the worker that runs it or ran it last; empty before it was started. */
  readonly worker: string;
  /** In whole percent. */
  readonly progress: number;
}

/** All that there is: what `GET /snapshot` and `subscribe` answer. */
export interface GridSnapshot {
  /** Counts the steps of the grid. */
  readonly sequence: number;
  readonly sessions: readonly GridSession[];
  readonly workers: readonly GridWorker[];
  readonly jobs: readonly GridJob[];
}

/** What has changed since the update before: the params of a `grid` notification. */
export interface GridUpdate {
  readonly sequence: number;
  /** Jobs that are new or different. */
  readonly jobs: readonly GridJob[];
  /** Ids of jobs that the grid has forgotten. */
  readonly gone: readonly number[];
  /** Workers that are different. */
  readonly workers: readonly GridWorker[];
  /** Whether this is all that there is: a client that was too slow for the changes forgets what it had. */
  readonly whole: boolean;
}
