import { isDeepStrictEqual, inspect } from "node:util";
import type { Instruments } from "./instruments.ts";
import { type CallRecord, OWN } from "./ledger.ts";
import type { Simulation } from "./simulation.ts";
import type { Field, View } from "./view.ts";
import { type Invariant, Violation } from "./violation.ts";

function fail(invariant: Invariant, message: string): never {
  throw new Violation(invariant, message);
}

/** The page's views that have not gone. */
function views(simulation: Simulation): View[] {
  return simulation.everyPage
    .filter(page => !page.hasLeft)
    .flatMap(page => page.views.filter(view => view !== undefined));
}

/** When the network has been sound for a while: what is shown is what is, everything is settled, nothing waits. */
export function checkQuiet(simulation: Simulation, instruments: Instruments): void {
  for (const view of views(simulation)) {
    checkBound(simulation, view);
    checkValues(simulation, view);
  }
  for (const call of simulation.stage.ledger.calls.values()) checkCall(simulation, call);
  checkSteps(simulation);
  checkTasks(simulation);
  const waiting = [...instruments.outboxes].filter(outbox => outbox.size > 0).length;
  const left = simulation.everyPage.some(page => page.hasLeft);
  if (waiting > 0 && !left && !wasLost(simulation)) fail("quiet", `${waiting} clients wait for acknowledgements.`);
  for (const { retained, window } of instruments.sessions) {
    if (retained > 0 && window.state === "attached" && simulation.host.has(window.id))
      fail("quiet", `A window retains ${retained} parts of frames.`);
  }
}

/** After everything has been released and left: nothing is there any more. */
export async function checkEnd(simulation: Simulation, instruments: Instruments): Promise<void> {
  const { scheduler, host, stage, program } = simulation;
  for (const page of simulation.everyPage) {
    if (!page.hasLeft) page.views.forEach((_, slot) => page.unmount(slot));
  }
  await simulation.advance(scheduler.now + 3_000);
  for (const { window, ended } of host.windows.values()) {
    if (ended || window.state !== "attached") continue;
    const orphans = [...stage.truths.values()].filter(truth => truth.window === window.id && !truth.disposed);
    const known = orphans.filter(truth => stage.released.has(truth.serial));
    if (known.length > 0) fail("leak", `#${known[0]?.serial} was released and is still there.`);
    const { objects } = window.size;
    if (objects !== orphans.length) fail("leak", `A window has ${objects} objects instead of ${orphans.length}.`);
  }
  for (const page of simulation.everyPage) if (!page.hasLeft) page.leave(true);
  const longest = scheduler.now + program.limits.detached + 50_000;
  while (host.domain.timers > 0 && scheduler.now < longest) await simulation.advance(scheduler.now + 5_000);
  for (const { window, ended } of host.windows.values()) {
    if (ended === "crashed") continue;
    const { objects, entries, scopes } = window.size;
    if (window.state !== "closed") fail("leak", `A window is still ${window.state} when everybody has gone.`);
    if (objects + entries + scopes > 0) fail("leak", `A closed window has ${objects} objects, ${scopes} scopes.`);
  }
  checkTasks(simulation);
  checkWork(simulation);
  const { domain, server } = host;
  const count = Object.values(server.count).reduce((sum, each) => sum + each, 0);
  if (count > 0) fail("leak", `The server counts ${count} windows when everybody has gone.`);
  if (domain.timers > 0) fail("leak", `The server has ${domain.timers} timers when everybody has gone.`);
  for (const page of simulation.everyPage) {
    if (!page.domain.dead && page.domain.timers > 0)
      fail("leak", `${page.name} has left with ${page.domain.timers} timers.`);
  }
  for (const { retained, window } of instruments.sessions) {
    if (retained > 0 && !simulation.host.windows.get(window.id)?.ended)
      fail("leak", `A session retains ${retained} parts.`);
  }
}

function checkBound({ host }: Simulation, view: View): void {
  const who = `The view of #${view.serial} on ${view.page.name}`;
  if (!view.bound) fail("bound", `${who} shows nothing, although the network is sound.`);
  if (!host.has(view.window)) fail("bound", `${who} is bound to a window that is gone.`);
  const status = view.page.client.status();
  if (status !== "online") fail("online", `${view.page.name} is ${status}, although the network is sound.`);
}

function checkValues({ stage }: Simulation, view: View): void {
  const truth = stage.truths.get(view.serial);
  if (!truth) fail("bound", `There is no object #${view.serial}.`);
  if (truth.disposed) fail("bound", `#${view.serial} was disposed although a view shows it.`);
  for (const [name, read] of Object.entries(truth.cells)) {
    const entered = view.entered.get(name as Field);
    if (entered?.refused) {
      const input = view.input(name as Field);
      if (input.read() !== entered.value || input.pending()) fail("input", `${name} lost what was refused.`);
      if (name === "quick" && input.error() !== "refused") fail("input", `${name} does not tell why it was refused.`);
      if (name === "quick") continue;
    }
    let expected: unknown;
    try {
      expected = read();
    } catch {
      continue; // The view keeps the value before, whichever that was.
    }
    if (entered && !entered.refused && expected !== entered.value.trim()) {
      fail(
        "input",
        `The server has ${inspect(expected)} in ${name} of #${view.serial}, entered was "${entered.value}".`,
      );
    }
    const shown = view.read(name);
    if (!isDeepStrictEqual(shown, expected)) {
      fail("value", `${name} of #${view.serial} shows ${inspect(shown)}, but the server has ${inspect(expected)}.`);
    }
  }
}

function checkCall({ host, everyPage, stage }: Simulation, call: CallRecord): void {
  const page = everyPage.find(each => each.name === call.page);
  if (!page || page.hasLeft) return;
  const { id, runs, settled } = call;
  if (settled === undefined) fail("call", `Call ${id} of #${call.object} is not settled; it ran ${runs} times.`);
  if (settled === OWN[call.mode] || (call.cancelled && settled === "cancelled")) return;
  const lost = !host.has(call.window);
  if (settled === "window-closed") {
    if (!lost && !call.stale) fail("call", `Call ${id} was rejected with window-closed, but its window is there.`);
  } else if (!stage.released.has(call.object) && !lost) {
    fail("call", `Call ${id} was rejected with ${settled}, but #${call.object} is there.`);
  }
}

/** What was cancelled, or whose object has gone, does not work on, unless the page left and its server cannot know yet. */
function checkSteps({ host, stage, everyPage }: Simulation): void {
  const { working, calls } = stage.ledger;
  for (const id of working) {
    const call = calls.get(id);
    const left = everyPage.find(page => page.name === call?.page)?.hasLeft;
    if (call?.settled !== undefined && !left && host.has(call.window))
      fail("call", `Call ${id} works on after its end.`);
  }
}

/** A call does not work on when its window has closed. */
function checkWork({ host, stage }: Simulation): void {
  const { working, calls } = stage.ledger;
  for (const id of working) {
    const window = calls.get(id)?.window;
    if (window !== undefined && host.windows.get(window)?.ended !== "crashed")
      fail("leak", `Call ${id} works on after its window.`);
  }
}

/** Each task runs as long as its object, which lives as long as its view or window. */
function checkTasks({ stage, host }: Simulation): void {
  for (const { serial, kind, task, disposed, window } of stage.truths.values()) {
    const gone = host.windows.get(window)?.ended;
    if (gone === "crashed") continue;
    if (gone === "closed" && !disposed) fail("task", `#${serial} is still there after its window.`);
    if (kind !== "ticker") continue;
    if (disposed && task === "started") fail("task", `The task of #${serial} runs on after its object.`);
    if (!disposed && task === "aborted") fail("task", `The task of #${serial} was aborted, its object is there.`);
    if (stage.bound.has(serial) && task !== "started") fail("task", `The task of #${serial} does not run.`);
  }
}

/** Whether any window was lost: what was to be sent there waits for nobody. */
function wasLost({ host }: Simulation): boolean {
  return [...host.windows.values()].some(({ ended }) => ended !== undefined);
}
