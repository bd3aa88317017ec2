import { type JSX, Show } from "solid-js";
import { Progress, Table, type TableColumn, Tag } from "solid-reflect/kit";
import type { GridWorker } from "../services/grid-types";

const columns: readonly TableColumn<GridWorker>[] = [
  {
    key: "id",
    title: "Worker",
    rowHeader: true,
    render: worker => (
      <>
        {worker.id}
        <Show when={worker.state === "draining"}>
          {" "}
          <Tag size="small" tone="warning">
            drains
          </Tag>
        </Show>
      </>
    ),
  },
  { key: "busy", title: "Jobs", align: "end", accessor: ({ busy, slots }) => `${busy}\u00a0of\u00a0${slots}` },
  {
    key: "load",
    title: "Load",
    render: worker => (
      <Progress
        size="small"
        value={worker.load}
        tone={worker.load > 90 ? "warning" : "accent"}
        aria-label={`Load of ${worker.id}`}
      />
    ),
  },
];

/** The machines, and how much each has to do. */
export function WorkerGrid(props: { workers: readonly GridWorker[] }): JSX.Element {
  return <Table size="small" aria-label="Workers" rowKey="id" rows={props.workers} columns={columns} />;
}
