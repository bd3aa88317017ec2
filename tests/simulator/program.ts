import { Random } from "../unit/wire/random.ts";
import type { Mode } from "./ledger.ts";
import type { ObjectKind } from "./live-objects.ts";
import { SLOTS } from "./page.ts";
import type { Cut } from "./socket.ts";
import type { Field } from "./view.ts";

/** What a step does. Tabs and slots are numbered from 0; what is not there then is skipped. */
export type Action =
  | {
      readonly do: "load";
      readonly tab: number;
      readonly kinds: ObjectKind[];
      readonly loading: number;
      polite: boolean;
    }
  | { readonly do: "mount"; readonly tab: number; readonly slot: number; readonly kind: ObjectKind }
  | { readonly do: "unmount"; readonly tab: number; readonly slot: number }
  | { readonly do: "call"; tab: number; slot: number; mode: Mode; ms: number; times: number }
  | { readonly do: "steps"; tab: number; slot: number; count: number; ms: number; cancelAfter: number | undefined }
  | { readonly do: "type"; tab: number; slot: number; field: Field; refused: boolean; times: number; gap: number }
  | { readonly do: "typeAndCall"; tab: number; slot: number; field: Field; ms: number }
  | { readonly do: "large"; readonly tab: number; readonly slot: number; readonly size: number }
  | { readonly do: "pace"; readonly tab: number; readonly ms: number }
  | { readonly do: "probe"; readonly tab: number }
  | { readonly do: "freeze"; readonly who: number | "server"; readonly ms: number }
  | { readonly do: "bump"; readonly nth: number; readonly times: number; readonly turns: number; readonly gap: number }
  | { readonly do: "share"; readonly times: number }
  | { readonly do: "notify"; readonly nth: number }
  | { readonly do: "closeWindow"; readonly nth: number }
  | { readonly do: "restart"; readonly polite: boolean; readonly down: number; readonly cut: Cut }
  | { readonly do: "cut"; readonly tab: number; readonly cut: Cut }
  | { readonly do: "outage"; readonly ms: number; readonly cut: Cut | undefined }
  | { readonly do: "hang"; readonly ms: number }
  | { readonly do: "stall"; readonly tab: number; readonly way: "up" | "down"; readonly ms: number }
  | { readonly do: "stallAndCut"; tab: number; way: "up" | "down"; ms: number; cut: Cut }
  | { readonly do: "weather"; readonly way: "up" | "down"; latency: number; jitter: number; bandwidth: number };

export type Step = Action & { readonly at: number };

/** A random scenario. The same seed makes the same. */
export interface Program {
  readonly seed: number;
  readonly tabs: number;
  readonly slowOpening: boolean;
  readonly admission: number;
  readonly limits: {
    detached: number;
    unjoined: number;
    buffered: number;
    callsRunning: number;
    messagesPerSecond: number;
  };
  readonly steps: readonly Step[];
}

const KINDS: readonly ObjectKind[] = ["board", "board", "form", "ticker"];
const MODES: readonly Mode[] = ["value", "value", "value", "fail", "refuse", "function"];
const FIELDS: readonly Field[] = ["quick", "slow"];

export function makeProgram(seed: number): Program {
  const random = new Random(seed);
  const tabs = random.chance(0.7) ? 1 : 2;
  // In most programs windows are kept, so that nothing at all may be lost.
  const keeps = random.chance(0.6);
  const steps: Step[] = [];
  for (let tab = 0; tab < tabs; tab++) steps.push({ at: tab, ...load(random, tab) });
  for (const way of ["up", "down"] as const) if (random.chance(0.5)) steps.push({ at: 100, ...weather(random, way) });
  const count = 8 + random.below(50);
  const pace = random.pick([20, 200, 2_000]);
  let at = 150;
  while (steps.length < count) {
    at += gap(random, pace);
    const next = action(random, tabs);
    if (!(keeps && LOSING.includes(next.do))) steps.push({ at, ...next });
  }
  return {
    seed,
    tabs,
    slowOpening: random.chance(0.3),
    admission: random.pick([0, 0, 20, 300]),
    limits: {
      detached: keeps ? 300_000 : random.pick([4_000, 60_000, 300_000]),
      unjoined: keeps ? 30_000 : random.pick([500, 30_000]),
      buffered: random.pick([0, 200, 65_536]),
      callsRunning: random.pick([1, 3, 64]),
      messagesPerSecond: random.pick([3, 100, 1_000]),
    },
    steps,
  };
}

/** Actions that end windows. */
const LOSING: readonly Action["do"][] = ["load", "closeWindow", "restart"];

/** Pauses between steps: mostly none or short ones, sometimes minutes. */
function gap(random: Random, pace: number): number {
  if (random.chance(0.25)) return 0;
  if (random.chance(0.04)) return random.next() * 90_000;
  return Math.round(random.next() * random.next() * pace * 10) / 10;
}

function load(random: Random, tab: number): Action {
  const kinds = Array.from({ length: 1 + random.below(SLOTS) }, () => random.pick(KINDS));
  const loading = random.chance(0.1) ? random.next() * 40_000 : random.next() * 30;
  return { do: "load", tab, kinds, loading, polite: random.chance(0.6) };
}

function action(random: Random, tabs: number): Action {
  const tab = random.below(tabs);
  const slot = random.below(SLOTS);
  const nth = random.below(6);
  const way = random.pick(["up", "down"] as const);
  const weighted: readonly (readonly [number, () => Action])[] = [
    [16, () => ({ do: "call", tab, slot, mode: random.pick(MODES), ms: wait(random), times: 1 + random.below(4) })],
    [1, () => ({ do: "call", tab, slot, mode: "value", ms: 0, times: 40 })],
    [8, () => typing(random, tab, slot)],
    [6, () => stepping(random, tab, slot)],
    [3, () => ({ do: "typeAndCall", tab, slot, field: random.pick(FIELDS), ms: wait(random) })],
    [14, () => bumping(random, nth)],
    [3, () => ({ do: "share", times: 1 + random.below(3) })],
    [5, () => ({ do: "mount", tab, slot, kind: random.pick(KINDS) })],
    [2, () => ({ do: "unmount", tab, slot })],
    [1, () => ({ do: "large", tab, slot, size: 60_000 + random.below(150_000) })],
    [2, () => ({ do: "pace", tab, ms: random.pick([0, 500, 5_000]) })],
    [2, () => ({ do: "probe", tab })],
    [1, () => ({ do: "notify", nth })],
    [1, () => load(random, tab)],
    [1, () => ({ do: "closeWindow", nth })],
    [1, () => restart(random)],
    [10, () => ({ do: "cut", tab, cut: cut(random) })],
    [5, () => ({ do: "stallAndCut", tab, way, ms: random.next() * random.pick([50, 2_000]), cut: cut(random) })],
    [2, () => ({ do: "outage", ms: random.next() * random.pick([200, 9_000]), cut: maybe(random, () => cut(random)) })],
    [2, () => ({ do: "hang", ms: random.next() * random.pick([500, 25_000]) })],
    [8, () => ({ do: "stall", tab, way, ms: random.next() * random.pick([50, 2_000, 15_000, 60_000]) })],
    [3, () => ({ do: "freeze", who: random.pick([tab, "server"]), ms: random.next() * random.pick([300, 30_000]) })],
    [4, () => weather(random, way)],
  ];
  let at = random.below(weighted.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, make] of weighted) if ((at -= weight) < 0) return make();
  throw new Error("Unreachable: the weights were added up wrongly.");
}

const maybe = <T>(random: Random, make: () => T): T | undefined => (random.chance(0.5) ? make() : undefined);

const wait = (random: Random): number =>
  random.chance(0.5) ? 0 : Math.round(random.next() * random.pick([20, 3_000]));

function stepping(random: Random, tab: number, slot: number): Action {
  const cancelAfter = random.chance(0.4) ? random.next() * random.pick([5, 3_000]) : undefined;
  return { do: "steps", tab, slot, count: random.below(60), ms: random.pick([0, 0, 5, 50]), cancelAfter };
}

function typing(random: Random, tab: number, slot: number): Action {
  const gap = random.pick([0, 0, 3, 30]);
  const field = random.pick(FIELDS);
  return { do: "type", tab, slot, field, refused: random.chance(0.2), times: 1 + random.below(6), gap };
}

function bumping(random: Random, nth: number): Action {
  const many = random.chance(0.01);
  const turns = many ? 1_200 : random.chance(0.2) ? 20 : 1;
  return { do: "bump", nth, times: 1 + random.below(3), turns, gap: random.pick([1, 10]) };
}

function restart(random: Random): Action {
  const down = random.next() * random.pick([50, 3_000]);
  return { do: "restart", polite: random.chance(0.4), down, cut: cut(random) };
}

function weather(random: Random, way: "up" | "down"): Action {
  const latency = random.pick([1, 5, 40, 300, 4_000]);
  return {
    do: "weather",
    way,
    latency,
    jitter: random.next() * latency,
    bandwidth: random.pick([0.02, 0.2, 5, Infinity]),
  };
}

function cut(random: Random): Cut {
  const share = (): number => random.pick([0, 0, random.next(), 1]);
  const learns = (): number | undefined =>
    random.chance(0.2) ? undefined : Math.round(random.next() * random.pick([1, 50, 3_000]));
  return { up: share(), down: share(), clientLearns: learns(), serverLearns: learns(), swallows: random.chance(0.5) };
}
