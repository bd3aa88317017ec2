"use server";
import { callback, createSignal, getWindow, input, live, LiveError } from "solid-reflect/server";
import { createGrid, followGrid } from "./follow-grid";

export async function openGrid() {
  const grid = await createGrid();
  const [feed, setFeed] = createSignal<"connecting" | "live" | "lost">("connecting");
  const [session, setSession] = getWindow().location.param("session", "");
  const command = followGrid(grid, setFeed);

  const setPriority = callback(async (job: number, priority: number) => {
    if (![1, 2, 3, 4, 5, 6, 7, 8, 9].includes(priority)) throw new LiveError("refused", "A priority is 1 to 9.");
    await command("setPriority", { job: Number(job), priority });
  });
  const cancel = callback((job: number) => command("cancel", { job: Number(job) }));

  return live({
    sessions: grid.sessions,
    workers: grid.workers,
    jobs: grid.jobs,
    feed,
    session: input([session, key => setSession(grid.hasSession(key) ? key : "")]),
    setPriority,
    cancel,
  });
}
