import { spell } from "./perform.ts";
import type { Program, Step } from "./program.ts";
import { simulate } from "./simulation.ts";
import type { Violation } from "./violation.ts";

/** Most runs that shrinking one program may take. */
const RUNS = 400;

/** Lines of a trace that say nothing: somebody asks whether the other is there, or acknowledges. */
const HEARTBEAT = /(sends|gets) (\?|!\d+)$/;

/** What is left of a program when every step that is not needed to break the same invariant has been taken away. */
export async function shrink(program: Program, violation: Violation): Promise<Program> {
  let { steps } = program;
  let runs = 0;
  const fails = async (candidate: readonly Step[]): Promise<boolean> => {
    runs++;
    const outcome = await simulate({ ...program, steps: candidate });
    return outcome.violation?.invariant === violation.invariant;
  };
  for (let size = Math.ceil(steps.length / 2); size >= 1 && runs < RUNS;) {
    let shrunk = false;
    for (let at = 0; at < steps.length && runs < RUNS;) {
      const candidate = [...steps.slice(0, at), ...steps.slice(at + size)];
      if (await fails(candidate)) {
        steps = candidate;
        shrunk = true;
      } else at += size;
    }
    if (size === 1 && !shrunk) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return { ...program, steps };
}

/** The failure of a seed as text: the reason, the shrunk program and the trace of its last moments. */
export async function report(program: Program, violation: Violation, lines = 60): Promise<string> {
  const small = await shrink(program, violation);
  const outcome = await simulate(small, true);
  const { steps, ...rest } = small;
  return [
    `Seed ${program.seed} failed: ${violation.invariant}: ${violation.message}`,
    `Shrunk from ${program.steps.length} to ${steps.length} steps (${JSON.stringify(rest)}):`,
    ...steps.map(step => `  ${spell(step)}`),
    `which fails with: ${outcome.violation?.invariant}: ${outcome.violation?.message}`,
    `Trace (last ${lines} lines):`,
    ...outcome.trace.lines.filter(line => !HEARTBEAT.test(line)).slice(-lines),
  ].join("\n");
}
