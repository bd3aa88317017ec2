import { For, type JSX, Match, Show, Switch } from "solid-js";
import { RecordTable } from "./record-table";
import type { ToldTasks } from "./create-tasks";

export interface TasksViewProps {
  readonly tasks: ToldTasks | undefined;
  readonly title: (object: number | undefined) => string;
}

/** The tasks that are alive in this window, on the server. */
export function TasksView(props: TasksViewProps): JSX.Element {
  const owner = (path: readonly (number | string)[]): string =>
    path.length === 0 ? "the window" : path.map(at => (typeof at === "number" ? props.title(at) : at)).join(" › ");
  return (
    <Switch>
      <Match when={!props.tasks}>
        <p>Tasks are told while the page is connected.</p>
      </Match>
      <Match when={props.tasks?.allowed === false}>
        <p>
          This server does not show its tasks. It does in development, and where its settings say{" "}
          <code>inspect: true</code>.
        </p>
      </Match>
      <Match when={props.tasks}>
        {told => (
          <>
            <Show when={told().tasks.length > 0} fallback={<p>No task is under way in this window.</p>}>
              <RecordTable label="Tasks" head={["Kind", "Name", "Ends with", "Age"]}>
                <For each={told().tasks}>
                  {task => (
                    <tr data-task={task.name}>
                      <td>{task.kind}</td>
                      <th scope="row">{task.name}</th>
                      <td>{owner(task.owner)}</td>
                      <td>{Math.round(task.age / 1_000)} s</td>
                    </tr>
                  )}
                </For>
              </RecordTable>
            </Show>
            <Show when={told().more > 0}>
              <p>And {told().more} more.</p>
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}
