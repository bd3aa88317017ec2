// Runs the simulator: `run.ts --seeds 1000 --from 0`, `--seed 4711` with its whole trace, or `--minutes N`.
import { parseArgs } from "node:util";
import { makeProgram } from "./program.ts";
import { report } from "./report.ts";
import { simulate } from "./simulation.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "0" },
    minutes: { type: "string" },
    failures: { type: "string", default: "1" },
  },
});

if (values.seed !== undefined) {
  const program = makeProgram(Number(values.seed));
  const { violation, trace } = await simulate(program, true);
  console.log(trace.lines.join("\n"));
  console.log(violation ? `\n${violation.invariant}: ${violation.message}` : "\nEverything held.");
  process.exit(violation ? 1 : 0);
}

const from = Number(values.from);
const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
const most = minutes === undefined ? Number(values.seeds) : Infinity;
const started = performance.now();
const elapsed = (): number => performance.now() - started;
let done = 0;
let events = 0;
let failures = 0;
const figures: Record<string, number> = {};
while (done < most && (minutes === undefined || elapsed() < minutes * 60_000)) {
  const program = makeProgram(from + done);
  const outcome = await simulate(program);
  done++;
  events += outcome.events;
  for (const [name, figure] of Object.entries(outcome.figures)) figures[name] = (figures[name] ?? 0) + figure;
  if (outcome.violation) {
    console.log(await report(program, outcome.violation));
    if (++failures >= Number(values.failures)) break;
  }
}
const seconds = elapsed() / 1000;
console.log(
  `${done} seeds from ${from}, ${failures} failed; ${(done / seconds).toFixed(0)} seeds/s, ` +
    `${(events / done).toFixed(0)} events each, ${seconds.toFixed(1)} s.`,
);
console.log(
  Object.entries(figures)
    .map(([name, sum]) => `${(sum / done).toFixed(1)} ${name}`)
    .join(", ") + " a seed.",
);
process.exit(failures > 0 ? 1 : 0);
