import {
  LEAST_PRIORITY,
  MOST_PRIORITY,
  type GridJob,
  type GridSnapshot,
  type GridUpdate,
  type GridWorker,
} from "./grid-types.ts";
import { SESSIONS, WORKERS } from "./grid-world.ts";
import { uniform } from "./random-walk.ts";

/** Jobs that may wait: above it sessions hold back, so that the grid stays a page's size however long it runs. */
export const MAX_QUEUED = 48;

/** Ended jobs that are remembered; the oldest is forgotten first. */
export const KEPT_ENDED = 24;

/** Steps before anybody looks: a grid that is just empty teaches nothing. */
const WARM_UP = 60;

/** How many steps a worker drains, and how probable it is in a step that one begins to. */
const DRAINS_FOR = 30;
const DRAIN_RATE = 0.004;

/** The share of jobs that fail on their way. */
const FAILURE_RATE = 0.08;

/** Why a job was not changed as somebody wanted: the message is for people. */
export class GridRefusal extends Error {
  override readonly name = "GridRefusal";

  constructor(
    readonly reason: "unknown-job" | "refused",
    message: string,
  ) {
    super(message);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Run extends Mutable<GridJob> {
  /** Percent of one step. */
  readonly pace: number;
  /** Where it fails, if it does: above 100 for never. */
  readonly failsAt: number;
  /** Not rounded. */
  done: number;
}

interface Machine extends Mutable<GridWorker> {
  drainsUntil: number;
}

/**
 * A grid of workers and the jobs that it runs, step by step. Everything follows from the seed and from what it was told
 * meanwhile, so a test knows what comes. It knows neither time nor sockets; nothing has to be closed.
 *
 * @example
 * const grid = new GridSimulation(7);
 * grid.step();
 * grid.changes().jobs; // what is different since the last call
 */
export class GridSimulation {
  readonly #seed: number;
  readonly #jobs = new Map<number, Run>();
  readonly #workers: Machine[];
  /** Ids of ended jobs, in the order in which they ended. */
  #ended: number[] = [];
  #sequence = 0;
  #lastJob = 0;
  #changedJobs = new Set<number>();
  #changedWorkers = new Set<Machine>();
  #gone: number[] = [];

  constructor(seed: number) {
    this.#seed = seed;
    this.#workers = WORKERS.map(([id, slots]) => ({ id, slots, busy: 0, load: 0, state: "up", drainsUntil: 0 }));
    for (let step = 0; step < WARM_UP; step += 1) this.step();
    this.changes();
  }

  /** One step of everything: jobs come, start, go on, end, and are forgotten. */
  step(): void {
    this.#sequence += 1;
    this.#submit();
    for (const job of this.#in("running")) this.#advance(job);
    for (const worker of this.#workers) this.#drain(worker);
    this.#start();
    for (const worker of this.#workers) this.#measure(worker);
    this.#forget();
  }

  snapshot(): GridSnapshot {
    return {
      sequence: this.#sequence,
      sessions: SESSIONS.map(({ id, name, group, locked }) => ({ id, name, group, locked })),
      workers: this.#workers.map(asWorker),
      jobs: [...this.#jobs.values()].map(asJob),
    };
  }

  /** What is different since this was called last. */
  changes(): GridUpdate {
    const jobs = [...this.#changedJobs].flatMap(id => this.#jobs.get(id) ?? []).map(asJob);
    const update = {
      sequence: this.#sequence,
      jobs,
      gone: this.#gone,
      workers: [...this.#changedWorkers].map(asWorker),
    };
    this.#changedJobs = new Set();
    this.#changedWorkers = new Set();
    this.#gone = [];
    return { ...update, whole: false };
  }

  /**
   * Gives a waiting job another priority, from {@link LEAST_PRIORITY} to {@link MOST_PRIORITY}.
   *
   * @throws GridRefusal when there is no such job, or it waits no longer
   */
  setPriority(id: number, priority: number): GridJob {
    const job = this.#find(id);
    if (job.state !== "queued") {
      throw new GridRefusal("refused", `Job ${id} is ${job.state}: only a job that waits has a priority to change.`);
    }
    this.#change(job, { priority });
    return asJob(job);
  }

  /**
   * Ends a job that waits or runs.
   *
   * @throws GridRefusal when there is no such job, it has ended, or its session is locked
   */
  cancel(id: number): GridJob {
    const job = this.#find(id);
    if (job.state !== "queued" && job.state !== "running") {
      throw new GridRefusal("refused", `Job ${id} is ${job.state}: there is nothing left to cancel.`);
    }
    const session = SESSIONS.find(each => each.id === job.session);
    if (session?.locked) {
      throw new GridRefusal("refused", `The session “${session.name}” is locked: its jobs run to the end.`);
    }
    this.#end(job, "cancelled");
    return asJob(job);
  }

  #find(id: number): Run {
    const job = this.#jobs.get(id);
    if (job) return job;
    throw new GridRefusal("unknown-job", `There is no job ${id}: the grid has forgotten it, or never had it.`);
  }

  #submit(): void {
    for (const { id: session, rate, speed, jobs } of SESSIONS) {
      if (this.#chance(`submit ${session}`) >= rate || this.#in("queued").length >= MAX_QUEUED) continue;
      const id = (this.#lastJob += 1);
      const [what, pace, priority, fails, where] = ["name", "pace", "priority", "fails", "where"].map(name =>
        uniform(this.#seed, `job ${name}`, id),
      ) as [number, number, number, number, number];
      this.#jobs.set(id, {
        id,
        session,
        name: jobs[Math.floor(what * jobs.length)] ?? session,
        state: "queued",
        priority: LEAST_PRIORITY + Math.floor(priority * (MOST_PRIORITY - LEAST_PRIORITY)),
        worker: "",
        progress: 0,
        pace: (speed * (1 + pace)) / 2,
        failsAt: fails < FAILURE_RATE ? 10 + 80 * where : Infinity,
        done: 0,
      });
      this.#changedJobs.add(id);
    }
  }

  #advance(job: Run): void {
    job.done += job.pace;
    if (job.done >= job.failsAt) return this.#end(job, "failed");
    if (job.done >= 100) return this.#end(job, "done");
    this.#change(job, { progress: Math.floor(job.done) });
  }

  #start(): void {
    const waiting = this.#in("queued").sort((one, other) => other.priority - one.priority || one.id - other.id);
    for (const worker of this.#workers) {
      while (worker.state === "up" && worker.busy < worker.slots) {
        const job = waiting.shift();
        if (job === undefined) return;
        this.#change(job, { state: "running", worker: worker.id });
        this.#occupy(worker, 1);
      }
    }
  }

  #end(job: Run, state: "done" | "failed" | "cancelled"): void {
    const worker = job.state === "running" ? this.#workers.find(each => each.id === job.worker) : undefined;
    if (worker) this.#occupy(worker, -1);
    this.#change(job, { state, progress: state === "done" ? 100 : job.progress });
    this.#ended.push(job.id);
  }

  #drain(worker: Machine): void {
    if (worker.state === "draining" && this.#sequence >= worker.drainsUntil) worker.state = "up";
    else if (worker.state === "up" && this.#chance(`drain ${worker.id}`) < DRAIN_RATE) {
      worker.state = "draining";
      worker.drainsUntil = this.#sequence + DRAINS_FOR;
    } else return;
    this.#changedWorkers.add(worker);
  }

  #measure(worker: Machine): void {
    const each = 0.8 + 0.2 * this.#chance(`load ${worker.id}`);
    const load = Math.round((100 * worker.busy * each) / worker.slots);
    if (load === worker.load) return;
    worker.load = load;
    this.#changedWorkers.add(worker);
  }

  #forget(): void {
    const old = this.#ended.splice(0, Math.max(0, this.#ended.length - KEPT_ENDED));
    for (const id of old) this.#jobs.delete(id);
    this.#gone.push(...old);
  }

  #occupy(worker: Machine, by: 1 | -1): void {
    worker.busy += by;
    this.#changedWorkers.add(worker);
  }

  #change(job: Run, to: Partial<Run>): void {
    Object.assign(job, to);
    this.#changedJobs.add(job.id);
  }

  #in(state: GridJob["state"]): Run[] {
    return [...this.#jobs.values()].filter(job => job.state === state);
  }

  #chance(name: string): number {
    return uniform(this.#seed, name, this.#sequence);
  }
}

function asJob({ id, session, name, state, priority, worker, progress }: Run): GridJob {
  return { id, session, name, state, priority, worker, progress };
}

function asWorker({ id, slots, busy, load, state }: Machine): GridWorker {
  return { id, slots, busy, load, state };
}
