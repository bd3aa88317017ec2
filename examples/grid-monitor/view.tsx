import { createMemo, createSignal, Show } from "solid-js";
import { createLive } from "solid-reflect";
import { Alert, Segmented, Splitter, Tag } from "solid-reflect/kit";
import { JobGrid, stages, type Stage } from "./job-grid";
import { openGrid } from "./live";
import { SessionTree } from "./session-tree";
import "./style.css";
import { WorkerGrid } from "./worker-grid";

export default function GridMonitor() {
  const grid = createLive(openGrid);
  const [stage, setStage] = createSignal<Stage>("all");
  // Undefined until the object is open.
  const sessions = () => grid.sessions() ?? [];

  const chosen = createMemo(() => {
    const key = grid.session();
    const inside = sessions().filter(({ id, group }) => key === "" || key === id || key === group);
    return new Set(inside.map(({ id }) => id));
  });
  const mine = createMemo(() => Object.values(grid.jobs).filter(job => chosen().has(job.session)));
  const shown = createMemo(() => mine().filter(job => stages[stage()].has(job.state)));
  const count = (of: Stage): number => mine().filter(job => stages[of].has(job.state)).length;

  return (
    <div class="grid-monitor">
      <Show when={grid.feed() === "lost"}>
        <Alert tone="warning" title="The grid's feed is lost.">
          What you see is how it was. It is opened again by itself.
        </Alert>
      </Show>
      <Splitter
        defaultValue={["30%", "70%"]}
        panels={[
          {
            label: "Sessions and workers",
            min: "15rem",
            content: () => (
              <div class="grid-side">
                <Show when={sessions().length > 0}>
                  <SessionTree
                    sessions={sessions()}
                    jobs={grid.jobs}
                    value={grid.session()}
                    onChange={key => grid.session.set(key)}
                  />
                </Show>
                <WorkerGrid workers={Object.values(grid.workers)} />
              </div>
            ),
          },
          {
            label: "Jobs",
            min: "20rem",
            content: () => (
              <div class="grid-main">
                <div class="grid-bar">
                  <Segmented
                    aria-label="Jobs shown"
                    size="small"
                    value={stage()}
                    onChange={value => setStage(value as Stage)}
                    options={[
                      { value: "all", label: <>All {count("all")}</> },
                      { value: "queued", label: <>Queued {count("queued")}</> },
                      { value: "running", label: <>Running {count("running")}</> },
                      { value: "ended", label: <>Ended {count("ended")}</> },
                    ]}
                  />
                  <Tag tone={grid.feed() === "live" ? "success" : "neutral"} data-testid="feed">
                    Feed {grid.feed()}
                  </Tag>
                </div>
                <JobGrid jobs={shown()} sessions={sessions()} setPriority={grid.setPriority} cancel={grid.cancel} />
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}
