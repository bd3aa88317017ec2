import { createTestWindow } from "solid-reflect/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type GridService, startGridService } from "../services";
import { openGrid } from "./live";

let grid: GridService;
let tick: () => void;

const every = (_: number, run: () => void): (() => void) => {
  tick = run;
  return () => undefined;
};

beforeEach(async () => {
  grid = await startGridService({ seed: 7, every });
  process.env["GRID_SERVICE_URL"] = grid.url;
});
afterEach(() => grid.close());

it("has the grid at once, follows it row by row, and ends its subscription", async () => {
  await using tab = createTestWindow();
  const view = await tab.open(openGrid);
  expect(Object.values(view.jobs)).toEqual(grid.snapshot().jobs);
  await tab.until(() => view.feed() === "live");
  const before = tab.crossings.length;
  for (let step = 0; step < 40; step += 1) tick();
  const { jobs, workers } = grid.snapshot();
  await tab.until(
    () => Object.values(view.jobs).length === jobs.length && view.jobs[jobs.at(-1)?.id ?? 0] !== undefined,
  );
  expect(Object.values(view.jobs)).toEqual(jobs);
  expect(Object.values(view.workers)).toEqual(workers);
  expect(tab.crossings.length).toBeGreaterThan(before);
  view.release();
  await grid.untilSubscribers(0);
});

it("changes a priority and cancels, and passes the service's refusal on", async () => {
  await using tab = createTestWindow();
  const view = await tab.open(openGrid);
  await tab.until(() => view.feed() === "live");
  const [first, second] = Object.values(view.jobs).filter(job => job.state === "queued" && job.session !== "capital");
  await view.setPriority(first?.id ?? 0, 9);
  expect(view.jobs[first?.id ?? 0]?.priority).toBe(9);
  await expect(view.setPriority(first?.id ?? 0, 10)).rejects.toThrow("A priority is 1 to 9.");
  await view.cancel(second?.id ?? 0);
  expect(view.jobs[second?.id ?? 0]?.state).toBe("cancelled");
  await expect(view.cancel(second?.id ?? 0)).rejects.toThrow(/is cancelled: there is nothing left to cancel/);
  await expect(view.setPriority(999_999, 1)).rejects.toThrow(/There is no job 999999/);
});

it("says that the feed is lost, and is right again when it is back", async () => {
  await using tab = createTestWindow();
  const view = await tab.open(openGrid);
  await tab.until(() => view.feed() === "live");
  await grid.close();
  await tab.until(() => view.feed() === "lost");
  const [job] = Object.values(view.jobs);
  await expect(view.cancel(job?.id ?? 0)).rejects.toThrow("The grid cannot be reached.");
  grid = await startGridService({ seed: 8, every, port: grid.port });
  await tab.advance(5_000);
  await tab.until(() => view.feed() === "live");
  expect(Object.values(view.jobs)).toEqual(grid.snapshot().jobs);
});

it("keeps the chosen session in the URL, and no other text", async () => {
  await using tab = createTestWindow({ request: { url: "http://localhost/?session=greeks" } });
  const view = await tab.open(openGrid);
  expect(view.session()).toBe("greeks");
  view.session.set("Risk");
  await tab.settled();
  expect(tab.page.location()).toEqual(["", "session=Risk"]);
  view.session.set("nobody");
  await tab.settled();
  expect(tab.page.location()).toEqual(["", ""]);
});

it("opens without a grid, and shows it when it has come", async () => {
  await grid.close();
  await using tab = createTestWindow();
  const view = await tab.open(openGrid);
  await tab.until(() => view.feed() === "lost");
  expect(Object.values(view.jobs)).toEqual([]);
  grid = await startGridService({ seed: 7, every, port: grid.port });
  await tab.advance(5_000);
  await tab.until(() => view.feed() === "live");
  expect(Object.values(view.jobs)).toEqual(grid.snapshot().jobs);
  expect(view.sessions()).toEqual(grid.snapshot().sessions);
});
