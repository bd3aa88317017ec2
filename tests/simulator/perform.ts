import type { Page } from "./page.ts";
import type { Step } from "./program.ts";
import type { Simulation } from "./simulation.ts";
import type { View } from "./view.ts";

/** Does one step of a program. What it is about may not be there (any more); then nothing happens. */
export function perform(simulation: Simulation, step: Step): void {
  simulation.note("program", () => spell(step));
  const { network, host, scheduler } = simulation;
  switch (step.do) {
    case "load":
      simulation.pages[step.tab]?.leave(step.polite);
      return simulation.newPage(step.tab).load(step.kinds, step.loading);
    case "mount":
      return inPage(simulation, step.tab, page => page.mount(step.slot, step.kind));
    case "unmount":
      return inPage(simulation, step.tab, page => page.unmount(step.slot));
    case "call":
      return inView(simulation, step, view => {
        for (let count = 0; count < step.times; count++) view.call(step.mode, step.ms);
      });
    case "steps":
      return inView(simulation, step, view => view.steps(step.count, step.ms, step.cancelAfter));
    case "type":
      return type(simulation, step);
    case "typeAndCall":
      return inView(simulation, step, view => {
        view.type(step.field, false);
        view.type(step.field, false);
        view.call("value", step.ms);
      });
    case "large":
      return inView(simulation, step, view => view.call("value", 0, "#".repeat(step.size)));
    case "pace":
      return inPage(simulation, step.tab, page => page.client.exchange?.pace(step.ms));
    case "probe":
      return inPage(simulation, step.tab, page => page.client.probe());
    case "freeze":
      return (step.who === "server" ? host : simulation.pages[step.who])?.domain.freeze(step.ms);
    case "bump":
      return bump(simulation, step);
    case "share":
      return onServer(simulation, () => simulation.share(step.times));
    case "notify":
      return nthWindow(simulation, step.nth)?.notify("A notice.", "info");
    case "closeWindow":
      return nthWindow(simulation, step.nth)?.close();
    case "restart":
      return restart(simulation, step);
    case "cut":
      return onPage(simulation, step.tab, page => network.cut(page.name, step.cut));
    case "outage":
      network.refusingUntil = scheduler.now + step.ms;
      return step.cut && network.cutAll(step.cut);
    case "hang":
      network.hangingUntil = scheduler.now + step.ms;
      return;
    case "stall":
      return onPage(simulation, step.tab, page => {
        for (const socket of network.sockets(page.name)) socket[step.way].stall(step.ms);
      });
    case "stallAndCut":
      return onPage(simulation, step.tab, page => {
        for (const socket of network.sockets(page.name)) {
          socket[step.way].stall(step.ms + 1);
          scheduler.add(simulation.steps, step.ms, "step", () => socket.isAlive && socket.cut(step.cut));
        }
      });
    case "weather": {
      const { latency, jitter, bandwidth } = step;
      Object.assign(network.weather[step.way], { latency, jitter, bandwidth });
      return;
    }
  }
}

/** A step as one line. */
export function spell({ at, do: what, ...rest }: Step): string {
  return `${what} ${JSON.stringify(rest, (_, value: unknown) => (value === Infinity ? "unlimited" : value))} at ${at}`;
}

/** Users do nothing in a page that is frozen or has been left. */
function inPage(simulation: Simulation, tab: number, run: (page: Page) => void): void {
  const page = simulation.pages[tab];
  if (page?.isLoaded && !page.hasLeft && page.domain.frozenUntil <= simulation.scheduler.now) run(page);
}

/** The network does to a page what it likes. */
function onPage(simulation: Simulation, tab: number, run: (page: Page) => void): void {
  const page = simulation.pages[tab];
  if (page) run(page);
}

function inView(simulation: Simulation, { tab, slot }: { tab: number; slot: number }, run: (view: View) => void): void {
  inPage(simulation, tab, page => page.views[slot]?.bound && run(page.views[slot]));
}

function type(simulation: Simulation, step: Extract<Step, { do: "type" }>): void {
  const once = (left: number): void => {
    inView(simulation, step, view => {
      if (view.kind === "form") view.type(step.field, step.refused && left === 1);
    });
    if (left > 1) simulation.scheduler.add(simulation.steps, step.gap, "step", () => once(left - 1));
  };
  once(step.times);
}

function bump(simulation: Simulation, step: Extract<Step, { do: "bump" }>): void {
  const truths = [...simulation.stage.truths.values()].filter(({ disposed, window }) => {
    return !disposed && simulation.host.has(window);
  });
  const truth = truths[step.nth % truths.length];
  if (!truth) return;
  const once = (left: number): void => {
    onServer(simulation, () => {
      if (!truth.disposed) truth.bump(step.times);
    });
    if (left > 1) simulation.scheduler.add(simulation.steps, step.gap, "step", () => once(left - 1));
  };
  once(step.turns);
}

/** Runs in the server's process, when that is not frozen; never when it has died. */
function onServer(simulation: Simulation, run: () => void): void {
  simulation.scheduler.add(simulation.host.domain, 0, "network", run);
}

function nthWindow(
  { host }: Simulation,
  nth: number,
): { notify(m: string, l: "info"): void; close(): void } | undefined {
  const there = [...host.windows.values()].filter(({ ended }) => ended === undefined);
  return there[nth % there.length]?.window;
}

function restart(simulation: Simulation, step: Extract<Step, { do: "restart" }>): void {
  const { host, network, scheduler, steps } = simulation;
  if (!host.isUp) return;
  const crash = (): void => {
    host.crash();
    network.cutAll(step.cut);
  };
  if (step.polite) host.shutdown();
  else crash();
  scheduler.add(steps, step.down, "step", () => {
    if (step.polite) crash();
    host.start();
  });
}
