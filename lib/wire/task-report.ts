/**
 * The event by which a page's devtool asks for the tasks of its own window, and by which the server answers. It is the
 * library's: no handler of an application sees it.
 */
export const TASKS_EVENT = "solid-reflect:tasks";

/** Work that is under way in a window. */
export interface TaskReport {
  /** `task` for `startSoon`, `after`, members of groups and async memos; `stream` and `effect` for what runs in those. */
  readonly kind: "task" | "stream" | "effect";
  /** As in the server's log. */
  readonly name: string;
  /** What it ends with, from the outside in: live objects by their ids, tasks by their names. Empty for the window's. */
  readonly owner: readonly (number | string)[];
  /** How long it has been there, in milliseconds. */
  readonly age: number;
}

/** The answer to {@link TASKS_EVENT}. */
export interface TasksAnswer {
  /** Whether the server shows its tasks. It does in development, and where its `inspect` setting says so. */
  readonly allowed: boolean;
  /** Oldest first. */
  readonly tasks: readonly TaskReport[];
  /** How many there are besides. */
  readonly more: number;
}
