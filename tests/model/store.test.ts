import { isDeepStrictEqual } from "node:util";
import { createStore, live } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";
import { Random } from "../unit/wire/random.ts";
import { change, type Model, newModel } from "./store-operations.ts";

/** Seeds that a run tries; `MODEL_SEEDS` sets another number. */
const SEEDS = Number(process.env["MODEL_SEEDS"] ?? 1_000);

/** Milliseconds that a run may take, however many seeds it tries. */
const TIMEOUT = 120 * Math.max(SEEDS, 1_000);

/** Plain data, without the stores around it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plain);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]));
}

/** Random changes, and random accidents of the network; after each flush the client has what the server has. */
async function run(seed: number, accidents: boolean): Promise<string | undefined> {
  const random = new Random(seed);
  const [model, set] = createStore<Model>(newModel(random));
  await using tab = createTestWindow();
  const { view } = await tab.open(async () => live({ view: model }));
  for (let step = 0; step < 12; step++) {
    for (let count = random.below(4); count >= 0; count--) change(random, model, set);
    if (accidents && random.chance(0.3)) {
      // Frames that were on their way are lost, others are made while nobody is there.
      if (random.chance(0.5)) await Promise.resolve();
      tab.network.cut();
      for (let count = random.below(3); count > 0; count--) change(random, model, set);
      if (random.chance(0.5)) await tab.advance(random.below(3_000));
      tab.network.restore();
      await tab.advance(10_000);
    }
    await tab.settled();
    const [shown, truth] = [plain(view), plain(model)];
    if (!isDeepStrictEqual(shown, truth)) return `seed ${seed}, step ${step}`;
  }
  return undefined;
}

describe("a store's copy in the browser", () => {
  it(`is the server's store after every flush, for ${SEEDS} seeds`, { timeout: TIMEOUT }, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) expect(await run(seed, false)).toBeUndefined();
  });

  it(`is so when frames are lost, for ${SEEDS} seeds`, { timeout: TIMEOUT }, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) expect(await run(seed, true)).toBeUndefined();
  });
});
