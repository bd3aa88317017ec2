import { createMemo, type JSX, Show, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import { createOptimistic, type LiveCallback } from "solid-reflect";
import { Button, Progress, Table, type TableColumn, type TableEdit, Tag } from "solid-reflect/kit";
import type { GridJob, GridJobState, GridSession } from "../services/grid-types";

/** What can be looked at alone. */
export const stages = {
  all: new Set<GridJobState>(["queued", "running", "done", "failed", "cancelled"]),
  queued: new Set<GridJobState>(["queued"]),
  running: new Set<GridJobState>(["running"]),
  ended: new Set<GridJobState>(["done", "failed", "cancelled"]),
};
export type Stage = keyof typeof stages;

const tones = {
  queued: "neutral",
  running: "accent",
  done: "success",
  failed: "danger",
  cancelled: "warning",
} as const;

const nothing: ReadonlySet<number> = new Set();

/** What runs, then what waits in the order in which it will start, then what has ended, the newest first. */
function inOrder(jobs: readonly GridJob[]): GridJob[] {
  const rank = ({ state }: GridJob): number => (state === "running" ? 0 : state === "queued" ? 1 : 2);
  return jobs.toSorted((one, other) => {
    const ranks = rank(one) - rank(other);
    if (ranks !== 0) return ranks;
    if (one.state === "queued") return other.priority - one.priority || one.id - other.id;
    return rank(one) === 2 ? other.id - one.id : one.id - other.id;
  });
}

/** The jobs, to be followed, given another priority, and cancelled. */
export function JobGrid(props: {
  jobs: readonly GridJob[];
  sessions: readonly GridSession[];
  setPriority: LiveCallback<[job: number, priority: number], void>;
  cancel: LiveCallback<[job: number], void>;
}): JSX.Element {
  const rows = createMemo(() => inOrder(props.jobs));
  const names = createMemo(() => new Map(props.sessions.map(({ id, name }) => [id, name])));
  /** What the service has said to the last command for a job, when it has refused. */
  const [refusals, setRefusals] = createStore<Record<number, string | undefined>>({});
  const [cancelled, cancel] = createOptimistic(
    () => nothing,
    untrack(() => props.cancel),
    (ids, id) => new Set([...ids, id]),
  );
  const tried = async (id: number, command: PromiseLike<void>): Promise<void> => {
    setRefusals(id, undefined);
    await command.then(undefined, (error: unknown) => {
      setRefusals(id, error instanceof Error ? error.message : String(error));
      throw error;
    });
  };
  const stateOf = (job: GridJob): GridJobState => (cancelled().has(job.id) ? "cancelled" : job.state);

  const columns: readonly TableColumn<GridJob>[] = [
    { key: "id", title: "Job", width: 72, align: "end", sorter: true },
    {
      key: "name",
      title: "Name",
      width: 200,
      rowHeader: true,
      sorter: true,
      render: job => (
        <>
          {job.name}
          <Show when={refusals[job.id]}>
            {reason => (
              <div class="grid-refusal" role="alert">
                {reason()}
              </div>
            )}
          </Show>
        </>
      ),
    },
    {
      key: "session",
      title: "Session",
      width: 150,
      accessor: job => names().get(job.session),
      sorter: true,
      ellipsis: true,
    },
    {
      key: "state",
      title: "State",
      width: 150,
      sorter: true,
      render: job => (
        <Show
          when={stateOf(job) === "running"}
          fallback={
            <Tag size="small" tone={tones[stateOf(job)]}>
              {stateOf(job)}
            </Tag>
          }
        >
          <Progress size="small" value={job.progress} aria-label={`Progress of job ${job.id}`} />
        </Show>
      ),
    },
    { key: "worker", title: "Worker", width: 88, sorter: true },
    {
      key: "priority",
      title: "Priority",
      width: 96,
      align: "end",
      sorter: true,
      editable: job => stateOf(job) === "queued",
      editor: editor => <input type="number" data-part="field" min="1" max="9" {...editor.field} />,
    },
    {
      key: "cancel",
      title: "Cancel",
      width: 96,
      render: job => (
        <Show when={stateOf(job) === "queued" || stateOf(job) === "running"}>
          <Button
            size="small"
            aria-label={`Cancel job ${job.id}`}
            loading={false}
            onClick={() => tried(job.id, cancel(job.id)).catch(() => undefined)}
          >
            Cancel
          </Button>
        </Show>
      ),
    },
  ];
  const edit = ({ row, value }: TableEdit<GridJob>): Promise<void> =>
    tried(row.id, props.setPriority(row.id, Number(value)));

  return (
    <Table
      virtual
      height={560}
      size="small"
      aria-label="Jobs"
      rowKey="id"
      rows={rows()}
      columns={columns}
      onEdit={edit}
      empty="No such jobs."
    />
  );
}
