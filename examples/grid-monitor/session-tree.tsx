import { createMemo, type JSX } from "solid-js";
import { Tree, type TreeItem } from "solid-reflect/kit";
import type { GridJob, GridSession } from "../services/grid-types";

/** The key of the whole grid in the tree; the filter is empty then. */
const ALL = "all";

/** Departments and their sessions, each with how many jobs of it wait or run. Choosing one shows its jobs alone. */
export function SessionTree(props: {
  sessions: readonly GridSession[];
  jobs: Readonly<Record<string, GridJob>>;
  value: string;
  onChange: (key: string) => void;
}): JSX.Element {
  const groups = createMemo(() => [...new Set(props.sessions.map(({ group }) => group))]);
  const items = createMemo((): TreeItem[] => [
    {
      key: ALL,
      title: "All sessions",
      children: groups().map(group => ({
        key: group,
        title: group,
        children: props.sessions
          .filter(session => session.group === group)
          .map(({ id, name, locked }) => ({ key: id, title: locked ? `${name} (locked)` : name })),
      })),
    },
  ]);
  /** Jobs that wait or run, by session, by department and of all. */
  const active = createMemo(() => {
    const groupOf = new Map(props.sessions.map(({ id, group }) => [id, group]));
    const counts: Record<string, number> = {};
    for (const { session, state } of Object.values(props.jobs)) {
      if (state !== "queued" && state !== "running") continue;
      for (const key of [session, groupOf.get(session) ?? "", ALL]) counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  });
  return (
    <Tree
      aria-label="Sessions"
      size="small"
      items={items()}
      defaultExpandedKeys={[ALL, ...groups()]}
      selectedKeys={[props.value === "" ? ALL : props.value]}
      onSelect={([key = ALL]) => props.onChange(key === ALL ? "" : key)}
      renderTitle={({ key, title }) => (
        <span class="grid-session">
          <span>{typeof title === "string" ? title : key}</span>
          <span class="grid-count">{active()[key] ?? 0}</span>
        </span>
      )}
    />
  );
}
