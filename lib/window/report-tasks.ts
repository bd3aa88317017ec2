import type { Scope } from "../tasks";
import type { TaskReport, TasksAnswer } from "../wire";

/** Tasks in one answer: a person reads them, and the answer stays far below what a client may be sent at once. */
const MOST = 100;

/** Characters of a name: an author may have made it of anything. */
const NAME = 80;

/** The answer where tasks are not shown. It does not say whether there are any. */
export const NO_TASKS: TasksAnswer = { allowed: false, tasks: [], more: 0 };

/** The work that is under way below the scope of a window. */
export function reportTasks(scope: Scope): TasksAnswer {
  const now = scope.host.clock.now();
  const found: TaskReport[] = [];
  const visit = (at: Scope, owner: readonly (number | string)[]): void => {
    const { role } = at;
    if (role?.kind === "object") owner = [...owner, role.id];
    else if (role) {
      const name = role.name.slice(0, NAME);
      found.push({ kind: role.kind, name, owner, age: Math.round(now - role.since) });
      owner = [...owner, name];
    }
    for (const child of at.children) visit(child, owner);
  };
  for (const child of scope.children) visit(child, []);
  found.sort((a, b) => b.age - a.age);
  return { allowed: true, tasks: found.slice(0, MOST), more: Math.max(found.length - MOST, 0) };
}
