import { createSignal } from "solid-reflect/server";
import { Random } from "../unit/wire/random.ts";
import { checkEnd, checkQuiet } from "./checks.ts";
import { runSteps } from "./event-loop.ts";
import { Host } from "./host.ts";
import { Instruments } from "./instruments.ts";
import { Ledger, OWN } from "./ledger.ts";
import type { Truth } from "./live-objects.ts";
import { Network } from "./network.ts";
import { Page, type PageStage } from "./page.ts";
import { perform } from "./perform.ts";
import type { Program } from "./program.ts";
import { Domain, Scheduler } from "./scheduler.ts";
import { Trace } from "./trace.ts";
import { Violation, Violations } from "./violation.ts";

/** How a program went. */
export interface Outcome {
  readonly violation: Violation | undefined;
  readonly trace: Trace;
  /** How much happened. */
  readonly events: number;
  readonly figures: Readonly<Record<"sockets" | "windows" | "lost" | "calls" | "kept", number>>;
}

/** How long everything may take to come to rest once the network is sound, in virtual milliseconds. */
const QUIET = 130_000;

/** All that takes part in one program. */
export class Simulation {
  readonly violations = new Violations();
  readonly trace: Trace;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly host: Host;
  readonly network: Network;
  readonly pages: (Page | undefined)[] = [];
  readonly everyPage: Page[] = [];
  readonly stage: PageStage;
  readonly share: (times: number) => void;
  readonly program: Program;
  readonly steps: Domain;

  constructor(program: Program, verbose: boolean) {
    this.program = program;
    this.trace = new Trace(verbose);
    this.random = new Random(program.seed ^ 0x51ed270b);
    this.scheduler = new Scheduler(new Random(program.seed ^ 0x2545f491));
    this.steps = new Domain("program", this.scheduler, this.random);
    const [shared, setShared] = createSignal(0);
    this.share = times => {
      for (let count = 0; count < times; count++) setShared(n => n + 1);
    };
    const stage: PageStage = {
      violations: this.violations,
      ledger: new Ledger(this.violations),
      shared,
      truths: new Map<number, Truth>(),
      bound: new Set(),
      released: new Set(),
      mayEnd: ({ serial }) => (stage.bound.has(serial) ? "a view shows it and its window is there" : undefined),
      hasWindow: id => this.host.has(id),
    };
    this.stage = stage;
    const { scheduler, random } = this;
    this.host = new Host({
      scheduler,
      random,
      stage,
      limits: program.limits,
      admission: program.admission,
      log: ({ level, message, error, window }) => {
        this.note("server log", () => `${level}: ${message} ${error instanceof Error ? error.message : ""}`);
        if (level === "warn" && window !== undefined)
          this.violations.report("protocol", `The server warns of an honest client: ${message}`);
      },
    });
    this.network = new Network({
      seed: program.seed,
      scheduler,
      host: this.host,
      trace: (who, text) => this.trace.add(scheduler.now, who, text),
    });
  }

  /** A new page in a tab. */
  newPage(tab: number): Page {
    const { scheduler, random, host, network, stage, program } = this;
    const name = `page ${tab}.${this.everyPage.length}`;
    const trace = (who: string, text: () => string): void => this.note(who, text);
    const page = new Page({ name, scheduler, random, host, network, stage, slow: program.slowOpening, trace });
    this.pages[tab] = page;
    this.everyPage.push(page);
    return page;
  }

  note(who: string, text: () => string): void {
    this.trace.add(this.scheduler.now, who, text);
  }

  /** Lets time pass up to `until`, or to the first violation. */
  async advance(until: number): Promise<void> {
    await runSteps(() => {
      if (this.violations.first) return false;
      try {
        return this.scheduler.step(until);
      } catch (error) {
        this.violations.report("threw", `It threw ${describe(error)}`);
        return false;
      }
    });
    if (this.violations.first) throw this.violations.first;
  }

  heal(): void {
    this.note("network", () => "is sound from now on");
    this.network.heal();
    this.host.domain.thaw();
    for (const page of this.everyPage) page.domain.thaw();
  }
}

/** Runs a program and checks everything. Never rejects; the violation is in the outcome. */
export async function simulate(program: Program, verbose = false): Promise<Outcome> {
  const simulation = new Simulation(program, verbose);
  const { violations, scheduler } = simulation;
  const instruments = new Instruments(simulation.random, verbose, error => {
    violations.report("threw", `A promise was rejected that nobody waits for: ${describe(error)}`);
  });
  try {
    for (const step of program.steps) {
      scheduler.add(simulation.steps, step.at, "step", () => perform(simulation, step));
    }
    await simulation.advance(program.steps.at(-1)?.at ?? 0);
    simulation.heal();
    await simulation.advance(scheduler.now + QUIET);
    checkQuiet(simulation, instruments);
    await checkEnd(simulation, instruments);
  } catch (error) {
    if (error instanceof Violation) violations.report(error.invariant, error.message);
    else violations.report("threw", `The simulation threw ${describe(error)}`);
  } finally {
    instruments.remove();
  }
  return {
    violation: violations.first,
    trace: simulation.trace,
    events: scheduler.count,
    figures: figuresOf(simulation),
  };
}

/** How many windows were lost, how many calls kept their result: to see that programs are not all alike. */
function figuresOf({ network, host, stage }: Simulation): Outcome["figures"] {
  const calls = [...stage.ledger.calls.values()];
  const kept = calls.filter(({ mode, settled }) => settled === OWN[mode]).length;
  const fates = [...host.windows.values()];
  const lost = fates.filter(({ ended }) => ended === "crashed").length;
  return { sockets: network.count, windows: fates.length, lost, calls: calls.length, kept };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
