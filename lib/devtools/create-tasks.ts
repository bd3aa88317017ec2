import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { Connector } from "../bindings";
import { isLiveError } from "../errors";
import { TASKS_EVENT, type TasksAnswer } from "../wire";

/** How often the server is asked, in milliseconds. */
const EVERY = 1_000;

/** An answer, and when it came. */
export interface ToldTasks extends TasksAnswer {
  readonly at: number;
}

/** The tasks of the page's window: asked for while `isShown` holds and the page is connected. */
export function createTasks(connector: Connector, isShown: Accessor<boolean>): Accessor<ToldTasks | undefined> {
  const [tasks, setTasks] = createSignal<ToldTasks>();
  const ask = (): void => {
    try {
      connector.browser.emit(TASKS_EVENT, null);
    } catch (error) {
      // A page without a live object has no window, and a window that waits for a connection is asked later.
      if (!isLiveError(error, "window-closed") && !isLiveError(error, "too-many")) throw error;
    }
  };
  createEffect(() => {
    if (!isShown() || connector.status() !== "online") return;
    const end = connector.browser.declare({
      event: TASKS_EVENT,
      hear: (answer: TasksAnswer) => setTasks({ ...answer, at: performance.now() }),
    });
    ask();
    const asking = setInterval(ask, EVERY);
    onCleanup(() => {
      clearInterval(asking);
      end();
    });
  });
  return tasks;
}
