import { LiveError } from "../errors";
import { awaitedScope } from "./call";
import { startTask, type Task, type TaskContext, type TaskFunction, type TaskOptions } from "./task";

/** What the body of a {@link taskGroup} is given. */
export interface TaskGroup extends TaskContext {
  /** Starts a member of the group. */
  startSoon<T>(fn: TaskFunction<T>, options?: TaskOptions): Task<T>;
}

/**
 * Runs tasks that end together: the call returns what `body` returned once every member has ended. The first failure,
 * of a member or of the body, cancels all the others, and the call rejects with it after they have ended. (The idea is
 * that of Trio's nursery.)
 *
 * When what the group belongs to ends or is cancelled, the call rejects with that reason.
 *
 * Members that ignore their signal are waited for, so that nothing runs on behind the caller's back.
 *
 * @example
 * ```ts
 * import { sleep, taskGroup } from "solid-reflect/server";
 *
 * export const both = (): Promise<string> =>
 *   taskGroup(async group => {
 *     const left = group.startSoon(async () => (await sleep(10), "left"));
 *     const right = group.startSoon(async () => (await sleep(20), "right"));
 *     return `${await left.result} and ${await right.result}`;
 *   });
 * ```
 */
export async function taskGroup<T>(body: (group: TaskGroup) => T | Promise<T>): Promise<T> {
  const scope = awaitedScope();
  const members = new Set<Promise<unknown>>();
  let failure: { error: unknown } | undefined;

  const fail = (error: unknown): void => {
    failure ??= { error };
    scope.close(new LiveError("cancelled", "Another member of the task group failed.", { cause: error }));
  };
  const group: TaskGroup = {
    signal: scope.signal,
    startSoon(fn, options) {
      const task = startTask(scope, fn, options, fail);
      const ended = task.result.catch(() => undefined).finally(() => members.delete(ended));
      members.add(ended);
      return task;
    },
  };

  let value: T | undefined;
  try {
    value = await scope.enter(async () => body(group));
  } catch (error) {
    if (!scope.closed) fail(error);
    else failure ??= { error };
  }
  // A member may start another while it ends.
  while (members.size > 0) await Promise.all(members);
  // Ended from outside: the work is not done, even where nothing has failed.
  if (scope.closed) failure ??= { error: scope.signal.reason };
  scope.close();
  if (failure) throw failure.error;
  return value as T;
}
