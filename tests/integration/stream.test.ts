import { EventEmitter } from "node:events";
import { fromEvent, live, sleep, stream } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

async function* numbers(): AsyncGenerator<number> {
  for (let n = 1; ; n++) yield n;
}

describe("a stream", () => {
  it("is not started while nobody reads it", async () => {
    await using tab = createTestWindow();
    let pulled = 0;
    async function* count() {
      for (;;) yield ++pulled;
    }
    const object = await tab.open(async () => live({ n: stream(count) }));
    expect([object.n(), object.n.status(), pulled]).toEqual([undefined, "idle", 0]);
  });

  it("shows its initial value first, and runs from when a browser is there with `always`", async () => {
    await using tab = createTestWindow();
    async function* two() {
      yield 1;
      yield 2;
    }
    const object = await tab.open(async () => live({ n: stream(two, { initial: 0, when: "always" }) }));
    await tab.until(() => object.n.status() === "done");
    expect(object.n()).toBe(2);
  });

  it("asks for the next value when the one before has been sent, not sooner", async () => {
    await using tab = createTestWindow();
    let pulled = 0;
    function* count() {
      for (;;) yield ++pulled;
    }
    const object = await tab.open(async () => live({ n: stream(count, { when: "always" }) }));
    const before = tab.crossings.filter(crossing => crossing.from === "server").length;
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    const frames = tab.crossings.filter(crossing => crossing.from === "server").length - before;
    expect(pulled).toBeLessThanOrEqual((object.n() ?? 0) + frames + 2);
    tab.network.cut();
    await tab.advance(100);
    const away = pulled;
    await tab.advance(60_000);
    expect(pulled).toBeLessThanOrEqual(away + 1);
  });

  it("keeps the last values as a list, and tells how many were dropped", async () => {
    await using tab = createTestWindow();
    async function* seven() {
      for (let n = 1; n <= 7; n++) yield n;
    }
    const object = await tab.open(async () => live({ log: stream(seven, { keep: 3, when: "always" }) }));
    await tab.until(() => object.log.status() === "done");
    expect([...object.log()]).toEqual([5, 6, 7]);
    expect(object.log.dropped()).toBe(4);
  });

  it("tells the user when it fails, and the others go on", async () => {
    await using tab = createTestWindow();
    async function* broken() {
      yield 1;
      throw new Error("secret");
    }
    const object = await tab.open(async () =>
      live({ bad: stream(broken, { when: "always" }), good: stream(numbers, { when: "always", initial: 0 }) }),
    );
    await tab.until(() => object.bad.status() === "failed" && object.good() > 3);
    expect(object.bad.error()).not.toContain("secret");
    expect(object.bad()).toBe(1);
    expect(tab.notices).toHaveLength(1);
    expect(tab.log[0]?.error).toMatchObject({ message: "secret" });
  });

  it("ends with its live object", async () => {
    await using tab = createTestWindow();
    let ended = false;
    async function* slow({ signal }: { signal: AbortSignal }) {
      try {
        for (;;) {
          await sleep(1_000, { signal });
          yield 1;
        }
      } finally {
        ended = true;
      }
    }
    const object = await tab.open(async () => live({ slow: stream(slow, { when: "always" }) }));
    await tab.advance(1_500);
    object.release();
    await tab.settled();
    expect(ended).toBe(true);
  });

  it("takes events", async () => {
    await using tab = createTestWindow();
    const orders = new EventEmitter();
    const object = await tab.open(async () =>
      live({ last: stream(fromEvent<string>(orders, "order"), { keep: 2, pace: "source", when: "always" }) }),
    );
    await tab.settled();
    for (const order of ["a", "b", "c"]) orders.emit("order", order);
    await tab.settled();
    expect([...object.last()]).toEqual(["b", "c"]);
    object.release();
    await tab.settled();
    expect(orders.listenerCount("order")).toBe(0);
  });

  it("reads a ReadableStream", async () => {
    await using tab = createTestWindow();
    const body = new Response("hello").body as ReadableStream<Uint8Array>;
    const object = await tab.open(async () => live({ bytes: stream(body, { when: "always" }) }));
    await tab.until(() => object.bytes.status() === "done");
    expect(new TextDecoder().decode(object.bytes())).toBe("hello");
  });
});

describe("a wrong stream", () => {
  it.each([
    ["no values", () => stream(5 as never), /gives no values/],
    ["a promise", () => stream(Promise.resolve([1]) as never), /gives no values/],
    ["a list of nothing", () => stream(numbers, { keep: 0 }), /above 0/],
    ["a list that begins with something", () => stream(numbers, { keep: 3, initial: 1 }), /begins empty/],
  ])("of %s says what to do", (_, declare, message) => {
    expect(declare).toThrow(message);
  });
});
