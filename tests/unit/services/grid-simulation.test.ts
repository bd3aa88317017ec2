import { describe, expect, it } from "vitest";
import { GridSimulation, KEPT_ENDED, MAX_QUEUED } from "../../../examples/services/grid-simulation.ts";
import type { GridJob, GridSnapshot } from "../../../examples/services/grid-types.ts";

/** The first job of a state, and of a session if that matters. */
function jobOf({ jobs, sessions }: GridSnapshot, state: GridJob["state"], locked = false): GridJob {
  const found = jobs.find(
    job => job.state === state && sessions.find(({ id }) => id === job.session)?.locked === locked,
  );
  if (found) return found;
  throw new Error(`No ${state} job${locked ? " of a locked session" : ""}.`);
}

const stateOf = (grid: GridSimulation, id: number): string | undefined =>
  grid.snapshot().jobs.find(job => job.id === id)?.state;

describe("the simulated grid", () => {
  it("is the same for the same seed, and another for another", () => {
    const [one, same, other] = [7, 7, 8].map(seed => {
      const grid = new GridSimulation(seed);
      for (let step = 0; step < 50; step += 1) grid.step();
      return grid.snapshot();
    });
    expect(one).toEqual(same);
    expect(one?.jobs).not.toEqual(other?.jobs);
  });

  it("begins with jobs that wait, run and have ended", () => {
    const { jobs } = new GridSimulation(7).snapshot();
    expect(new Set(jobs.map(job => job.state))).toEqual(new Set(["queued", "running", "done", "failed"]));
  });

  it("stays within its bounds however long it runs, and its workers run what they say", () => {
    const grid = new GridSimulation(7);
    const seen = new Set<string>();
    const wrong: string[] = [];
    const check = (right: boolean, what: string): void => void (right || wrong.push(what));
    for (let step = 0; step < 600; step += 1) {
      grid.step();
      grid.changes();
      const { jobs, workers, sequence } = grid.snapshot();
      const ended = jobs.filter(job => job.state !== "queued" && job.state !== "running");
      check(jobs.filter(job => job.state === "queued").length <= MAX_QUEUED, `${sequence}: too many wait`);
      check(ended.length <= KEPT_ENDED, `${sequence}: too many have ended`);
      for (const job of jobs) seen.add(job.state);
      for (const { id, slots, busy, load, state } of workers) {
        seen.add(state);
        const running = jobs.filter(job => job.state === "running" && job.worker === id).length;
        check(busy === running && busy <= slots && load <= 100, `${sequence}: ${id} runs ${running}, says ${busy}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toEqual(new Set(["queued", "running", "done", "failed", "up", "draining"]));
  });

  it("tells in its changes all that it takes to follow it", () => {
    const grid = new GridSimulation(7);
    const { jobs, workers } = grid.snapshot();
    const known = new Map(jobs.map(job => [job.id, job]));
    const machines = new Map(workers.map(worker => [worker.id, worker]));
    for (let step = 0; step < 300; step += 1) {
      grid.step();
      const update = grid.changes();
      for (const job of update.jobs) known.set(job.id, job);
      for (const id of update.gone) known.delete(id);
      for (const worker of update.workers) machines.set(worker.id, worker);
      const now = grid.snapshot();
      expect(update.sequence).toBe(now.sequence);
      expect([...known.values()]).toEqual(now.jobs);
      expect([...machines.values()]).toEqual(now.workers);
    }
  });

  it("starts a job of the highest priority next", () => {
    const grid = new GridSimulation(7);
    const { id } = grid.snapshot().jobs.findLast(job => job.state === "queued") as GridJob;
    grid.setPriority(id, 9);
    const before = grid.snapshot().jobs.filter(job => job.state === "queued" && job.priority === 9).length;
    const started = new Set<number>();
    while (stateOf(grid, id) === "queued") {
      grid.step();
      for (const job of grid.changes().jobs) if (job.state === "running") started.add(job.id);
    }
    expect(stateOf(grid, id)).toBe("running");
    expect(before).toBeLessThan(MAX_QUEUED);
  });

  it("frees the worker of a running job that is cancelled, and forgets the job later", () => {
    const grid = new GridSimulation(7);
    const { id, worker } = jobOf(grid.snapshot(), "running");
    const busy = (): number => grid.snapshot().workers.find(each => each.id === worker)?.busy ?? 0;
    const before = busy();
    expect(grid.cancel(id)).toMatchObject({ id, state: "cancelled" });
    expect(busy()).toBe(before - 1);
    const gone: number[] = [];
    while (stateOf(grid, id) !== undefined) {
      grid.step();
      gone.push(...grid.changes().gone);
    }
    expect(gone).toContain(id);
  });

  it("refuses what cannot be done, and says why", () => {
    const grid = new GridSimulation(7);
    const now = grid.snapshot();
    const done = jobOf(now, "done");
    expect(() => grid.cancel(done.id)).toThrow(/is done: there is nothing left/);
    expect(() => grid.cancel(jobOf(now, "running", true).id)).toThrow(/“Regulatory capital” is locked/);
    expect(() => grid.setPriority(jobOf(now, "running").id, 9)).toThrow(/is running: only a job that waits/);
    expect(() => grid.cancel(1_000_000)).toThrow(/There is no job 1000000/);
    expect(grid.snapshot()).toEqual(now);
  });
});
