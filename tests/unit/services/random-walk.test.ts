import { describe, expect, it } from "vitest";
import { INSTRUMENTS, pointAt, priceAt, type Walk } from "../../../examples/services/index.ts";
import { firstPoint, nextPoint, uniform } from "../../../examples/services/random-walk.ts";

const walk: Walk = { name: "TEST", open: 100, decimals: 2, volatility: 0.01 };

describe("uniform", () => {
  // Seeds that cancel the name's hash leave MurmurHash3's finaliser of 1, which is 0x514e28b7.
  it("hashes the name with FNV-1a and mixes with MurmurHash3's finaliser, by their published vectors", () => {
    expect(uniform(0x811c9dc5, "", 1)).toBe(0x514e28b7 / 2 ** 32);
    expect(uniform(0xe40c292c, "a", 1)).toBe(0x514e28b7 / 2 ** 32);
    expect(uniform(0xbf9cf968, "foobar", 1)).toBe(0x514e28b7 / 2 ** 32);
  });

  it("spreads over [0, 1)", () => {
    const tenths = new Array<number>(10).fill(0);
    for (let sequence = 0; sequence < 10_000; sequence += 1) {
      const tenth = Math.floor(uniform(3, "TEST", sequence) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it("differs by seed, by name and by sequence", () => {
    const values = [uniform(1, "A", 1), uniform(2, "A", 1), uniform(1, "B", 1), uniform(1, "A", 2)];
    expect(new Set(values).size).toBe(4);
  });
});

describe("a walk", () => {
  it("opens at its opening price", () => {
    expect(pointAt(1, walk, 0)).toEqual({ sequence: 0, units: 10_000, price: 100, change: 0 });
  });

  it("is the same whether it is walked step by step or asked for a point", () => {
    let point = firstPoint(walk);
    for (let sequence = 1; sequence <= 50; sequence += 1) {
      point = nextPoint(9, walk, point);
      expect(point).toEqual(pointAt(9, walk, sequence));
      expect(point.price).toBe(priceAt(9, walk, sequence));
    }
  });

  it("changes by what its prices differ by, to the last digit", () => {
    const moved = Array.from({ length: 50 }, (_, index) => pointAt(9, walk, index + 1));
    for (const { sequence, price, change } of moved) {
      expect(change).toBeCloseTo(price - priceAt(9, walk, sequence - 1), 9);
      expect(price).toBe(Number(price.toFixed(walk.decimals)));
    }
    expect(moved.map(point => Math.sign(point.change))).toEqual(expect.arrayContaining([-1, 1]));
  });

  it("differs by seed", () => {
    expect(priceAt(1, walk, 20)).not.toBe(priceAt(2, walk, 20));
  });

  it("never reaches zero, whatever the steps", () => {
    const wild: Walk = { ...walk, volatility: 50 };
    let point = firstPoint(wild);
    let lowest = point.units;
    for (let step = 0; step < 500; step += 1) {
      point = nextPoint(1, wild, point);
      lowest = Math.min(lowest, point.units);
    }
    expect(lowest).toBe(1);
  });

  it("comes back to its opening from far away", () => {
    let point = { ...firstPoint(walk), units: 10 * firstPoint(walk).units };
    for (let step = 0; step < 3_000; step += 1) point = nextPoint(1, walk, point);
    expect(point.price).toBeLessThan(2 * walk.open);
  });

  it.each([-1, 1.5, NaN])("has no point at %s", sequence => {
    expect(() => pointAt(1, walk, sequence)).toThrow(RangeError);
  });
});

describe("the instruments", () => {
  it("have a channel each, named after the symbol", () => {
    expect(INSTRUMENTS.length).toBeGreaterThanOrEqual(8);
    expect(new Set(INSTRUMENTS.map(each => each.channel)).size).toBe(INSTRUMENTS.length);
    expect(INSTRUMENTS[0]).toMatchObject({ channel: "price.btc_usd", name: "BTC/USD" });
  });

  it.each(INSTRUMENTS)("$name moves, and stays near its opening for an hour", instrument => {
    let point = firstPoint(instrument);
    const prices = new Set<number>();
    for (let step = 0; step < 36_000; step += 1) {
      point = nextPoint(1, instrument, point);
      prices.add(point.price);
      if (point.price < instrument.open / 2 || point.price > instrument.open * 2) break;
    }
    expect(point.sequence).toBe(36_000);
    expect(prices.size).toBeGreaterThan(20);
  });
});
