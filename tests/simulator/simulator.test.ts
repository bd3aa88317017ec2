import { describe, expect, it } from "vitest";
import { MUTATIONS } from "./mutations.ts";
import { makeProgram } from "./program.ts";
import { report, shrink } from "./report.ts";
import { simulate } from "./simulation.ts";
import type { Invariant, Violation } from "./violation.ts";

/** Seeds that are run each time. `run.ts` runs as many as there is time for. */
const SEEDS = 1_000;

/** Within how many seeds a bug that was put in must be found. */
const MUTATION_SEEDS = 1_000;

describe("the client and the server, over a network at its worst", () => {
  it(`keep their promises for ${SEEDS} seeds`, { timeout: 60_000 }, async () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const program = makeProgram(seed);
      const { violation } = await simulate(program);
      if (violation) expect.fail(await report(program, violation));
    }
  });
});

describe("the simulator", () => {
  it("does the same again for the same seed", async () => {
    for (const seed of [1, 7, 23, 42]) {
      const first = await simulate(makeProgram(seed), true);
      const second = await simulate(makeProgram(seed), true);
      expect(first.trace.lines.length).toBeGreaterThan(20);
      expect(second.trace.hash).toBe(first.trace.hash);
      expect((await simulate(makeProgram(seed))).events).toBe(first.events);
    }
  });

  it.each(MUTATIONS)("finds a library that $name", { timeout: 30_000 }, async ({ name, install, breaks }) => {
    const remove = install();
    try {
      const { seed, violation } = await firstFailure(breaks);
      console.info(`A library that ${name}: seed ${seed}: ${violation.message}`);
    } finally {
      remove();
    }
  });

  it("shrinks a failing program to the steps that are needed", { timeout: 30_000 }, async () => {
    const mutation = MUTATIONS.find(({ name }) => name.startsWith("keeps results"));
    const remove = mutation?.install();
    try {
      const found = await firstFailure(["call"]);
      const program = makeProgram(found.seed);
      const small = await shrink(program, found.violation);
      expect(small.steps.length).toBeLessThan(program.steps.length / 2);
      expect((await simulate(small)).violation?.invariant).toBe(found.violation.invariant);
    } finally {
      remove?.();
    }
  });
});

/** The first seed that breaks one of these. */
async function firstFailure(breaks: readonly Invariant[]): Promise<{ seed: number; violation: Violation }> {
  for (let seed = 0; seed < MUTATION_SEEDS; seed++) {
    const { violation } = await simulate(makeProgram(seed));
    if (violation && breaks.includes(violation.invariant)) return { seed, violation };
  }
  return expect.fail(`Not found within ${MUTATION_SEEDS} seeds.`);
}
