import { callback, createMemo, createSignal, getWindow, live, LiveError, sleep } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

async function openCounter() {
  const [count, setCount] = createSignal(0);
  const double = createMemo(() => count() * 2);
  const add = callback((step: number) => setCount(n => n + step));
  const burst = callback(() => {
    for (let i = 0; i < 1_000; i++) setCount(n => n + 1);
  });
  return live({ count, double, square: () => count() ** 2, add, burst });
}

describe("a live object", () => {
  it("shows its first values, and what its callbacks change", async () => {
    await using tab = createTestWindow();
    const counter = await tab.open(openCounter);
    expect([counter.count(), counter.double(), counter.square()]).toEqual([0, 0, 0]);
    expect(await counter.add(3)).toBe(3);
    expect([counter.count(), counter.double(), counter.square()]).toEqual([3, 6, 9]);
  });

  it("sends a value that changes a thousand times in one turn once, before the result of the callback", async () => {
    await using tab = createTestWindow();
    const counter = await tab.open(openCounter);
    const before = tab.crossings.length;
    await counter.burst();
    const frames = tab.crossings.slice(before).filter(crossing => crossing.from === "server");
    expect(frames).toHaveLength(1);
    expect(frames[0]?.text.replace(',"r",1,["$u"]', "").length).toBe("1,1000,2,2000,3,1000000".length);
    expect(frames[0]?.text).toMatch(/,"r",1,\["\$u"\]$/);
    expect(counter.count()).toBe(1_000);
  });

  it("sends nothing for a formula whose value stays the same", async () => {
    await using tab = createTestWindow();
    const sign = await tab.open(async () => {
      const [n, setN] = createSignal(1);
      return live({ positive: () => n() > 0, set: callback((value: number) => void setN(value)) });
    });
    const before = tab.crossings.length;
    await sign.set(5);
    const frames = tab.crossings.slice(before).filter(crossing => crossing.from === "server");
    expect(frames.map(frame => frame.text)).toEqual(['"r",1,["$u"]']);
  });

  it("sends nothing for a signal that is set to the value that it has, and each turn of a toggle", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const [on, setOn] = createSignal(false);
      const [ratio, setRatio] = createSignal(NaN, { equals: Object.is });
      const same = callback(() => void (setOn(false), setRatio(NaN)));
      return live({ on, ratio, same, toggle: callback(() => void setOn(value => !value)) });
    });
    const before = tab.crossings.length;
    await object.same();
    const frames = tab.crossings.slice(before).filter(crossing => crossing.from === "server");
    expect(frames.map(frame => frame.text)).toEqual(['"r",1,["$u"]']);
    const seen: boolean[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await object.toggle();
      seen.push(object.on());
    }
    expect(seen).toEqual([true, false, true]);
  });

  it("sends one patch for a diamond of memos, and never an impossible combination", async () => {
    await using tab = createTestWindow();
    const [n, setN] = createSignal(1);
    let read = 0;
    const object = await tab.open(async () => {
      const double = createMemo(() => n() * 2);
      const triple = createMemo(() => n() * 3);
      const joined = createMemo(() => {
        read++;
        return `${double()}+${triple()}`;
      });
      return live({ joined, ratio: () => triple() / double() });
    });
    const [seen, ratios]: [string[], number[]] = [[], []];
    for (let next = 2; next <= 20; next++) {
      const [before, readBefore] = [tab.crossings.length, read];
      setN(next);
      await tab.settled();
      const frames = tab.crossings.slice(before).filter(({ from, text }) => from === "server" && !text.startsWith("!"));
      expect(frames.map(({ text }) => text)).toEqual([`1,"${next * 2}+${next * 3}"`]);
      expect(read).toBe(readBefore + 1);
      seen.push(object.joined());
      ratios.push(object.ratio());
    }
    expect(seen.at(-1)).toBe("40+60");
    expect(new Set(ratios)).toEqual(new Set([1.5]));
  });

  it("keeps its siblings going when one formula throws, tells the user once, and recovers", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const [n, setN] = createSignal(2);
      const half = () => {
        if (n() % 2) throw new Error("odd secret");
        return n() / 2;
      };
      return live({ half, n, set: callback((value: number) => void setN(value)) });
    });
    await object.set(3);
    expect([object.n(), object.half()]).toEqual([3, 1]);
    expect(tab.notices.map(notice => notice.level)).toEqual(["error"]);
    expect(tab.notices[0]?.message).not.toContain("secret");
    expect(tab.log[0]?.error).toHaveProperty("message", "odd secret");
    await object.set(8);
    expect([object.n(), object.half()]).toEqual([8, 4]);
    expect(tab.notices).toHaveLength(1);
  });

  it("carries every type unchanged, both ways", async () => {
    await using tab = createTestWindow();
    const value = {
      at: new Date(5),
      big: 10n ** 30n,
      bytes: new Uint8Array([1, 2, 255]),
      map: new Map([["a", new Set([1, undefined])]]),
      nothing: undefined,
      numbers: [NaN, -0, Infinity, -Infinity],
      text: ["$d", 1],
    };
    const echo = await tab.open(async () => {
      const [last, setLast] = createSignal<unknown>(value);
      const send = callback((given: unknown) => {
        setLast(() => given);
        return given;
      });
      return live({ last, send });
    });
    expect(echo.last()).toStrictEqual(value);
    expect(await echo.send(value)).toStrictEqual(value);
    expect(echo.last()).toStrictEqual(value);
  });
});

describe("a callback", () => {
  it("rejects with a redacted message, and the log has the cause under its reference", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () =>
      live({
        fail: callback(() => {
          throw new Error("password is 1234");
        }),
      }),
    );
    const error = await object.fail().catch((failure: unknown) => failure as LiveError);
    expect(error).toMatchObject({ code: "failed" });
    expect(String(error)).not.toContain("1234");
    expect(tab.log[0]).toMatchObject({ message: 'Callback "fail" failed', error: { message: "password is 1234" } });
    expect(String(error)).toContain(tab.log[0]?.reference);
  });

  it("passes the message of an error that is meant for the user", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () =>
      live({
        reserve: callback(() => {
          throw new LiveError("refused", "Only 2 seats are left.");
        }),
      }),
    );
    await expect(object.reserve()).rejects.toMatchObject({ code: "refused", message: "Only 2 seats are left." });
    expect(tab.log).toEqual([]);
  });

  it("does not run for arguments that its schema refuses", async () => {
    await using tab = createTestWindow();
    const runs: unknown[] = [];
    const positive = {
      "~standard": {
        version: 1 as const,
        vendor: "test",
        validate: (value: unknown) =>
          typeof value === "number" && value > 0 ? { value } : { issues: [{ message: "must be positive" }] },
      },
    };
    const object = await tab.open(async () =>
      live({ buy: callback((amount: number) => runs.push(amount), { args: [positive] }) }),
    );
    await expect(object.buy(-1)).rejects.toMatchObject({
      code: "invalid-arguments",
      message: "A callback got wrong argument 1: must be positive",
    });
    expect(runs).toEqual([]);
    await object.buy(2);
    expect(runs).toEqual([2]);
  });

  it("knows its window also after an await", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const ring = callback(async () => {
        await Promise.resolve();
        getWindow().notify("Ding!");
      });
      return live({ ring });
    });
    await object.ring();
    expect(tab.notices).toMatchObject([{ level: "info", message: "Ding!" }]);
  });
});

describe("what belongs to a live object", () => {
  const ticker = (beats: string[], name: string) => async () => {
    const [beat, setBeat] = createSignal(0);
    getWindow().startSoon(async ({ signal }) => {
      signal.addEventListener("abort", () => beats.push(`${name} aborted`));
      for (;;) {
        await sleep(1_000);
        setBeat(n => n + 1);
      }
    });
    return live({ beat });
  };

  it("ends with it, and nothing else does", async () => {
    await using tab = createTestWindow();
    const beats: string[] = [];
    const left = await tab.open(ticker(beats, "left"));
    const right = await tab.open(ticker(beats, "right"));
    await tab.advance(2_000);
    expect([left.beat(), right.beat()]).toEqual([2, 2]);
    left.release();
    await tab.advance(1_000);
    expect(beats).toEqual(["left aborted"]);
    expect(right.beat()).toBe(3);
  });

  it("ends with the tab", async () => {
    const beats: string[] = [];
    {
      await using tab = createTestWindow();
      await tab.open(ticker(beats, "only"));
      await tab.advance(1_000);
      expect(beats).toEqual([]);
    }
    expect(beats).toEqual(["only aborted"]);
  });

  it("does not start before a browser has joined, and is gone when none does", async () => {
    await using tab = createTestWindow({ limits: { unjoined: 30_000 } });
    const started: string[] = [];
    const { window } = tab;
    await window.scope.run(async () => {
      getWindow().startSoon(() => void started.push("task"));
      return live({ one: () => 1 });
    });
    await tab.advance(29_000);
    expect([started, window.state]).toEqual([[], "rendered"]);
    await tab.advance(1_000);
    expect([started, window.state, tab.server.count.rendered]).toEqual([[], "closed", 0]);
  });

  it("is told to the user when it fails, while its siblings go on", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const [beat, setBeat] = createSignal(0);
      getWindow().startSoon(
        async () => {
          await sleep(500);
          throw new Error("feed is down");
        },
        { name: "feed" },
      );
      getWindow().startSoon(async () => {
        for (;;) {
          await sleep(1_000);
          setBeat(n => n + 1);
        }
      });
      return live({ beat });
    });
    await tab.advance(3_000);
    expect(object.beat()).toBe(3);
    expect(tab.notices).toHaveLength(1);
    expect(tab.log).toMatchObject([{ message: 'Task "feed" failed', error: { message: "feed is down" } }]);
  });
});

describe("a wrong use", () => {
  const opening = async (tab: ReturnType<typeof createTestWindow>, entries: unknown): Promise<unknown> =>
    tab.open(async () => live(entries as { value: () => unknown })).catch((error: unknown) => error);

  it("of a function that returns a promise names `callback`", async () => {
    await using tab = createTestWindow();
    expect(await opening(tab, { load: async () => 1 })).toMatchObject({
      code: "bad-entry",
      message: expect.stringMatching(/load.*returns a promise.*`callback\(fn\)`/) as unknown,
    });
  });

  it("of a function with parameters names `callback`", async () => {
    await using tab = createTestWindow();
    expect(await opening(tab, { add: (n: number) => n })).toMatchObject({
      code: "bad-entry",
      message: expect.stringMatching(/add.*parameters.*`callback\(fn\)`/) as unknown,
    });
  });

  it("of a value instead of its accessor says so", async () => {
    await using tab = createTestWindow();
    expect(await opening(tab, { count: 5 })).toMatchObject({
      code: "bad-entry",
      message: expect.stringContaining("`count`, not `count()`") as unknown,
    });
  });

  it("of a signal of bare solid-js names the right import", async () => {
    const { createSignal: createBareSignal } = await import("solid-js");
    await using tab = createTestWindow();
    const [dead] = createBareSignal(0);
    expect(await opening(tab, { dead })).toMatchObject({
      code: "dead-signal",
      message: expect.stringContaining('from "solid-reflect/server"') as unknown,
    });
  });

  it("of such a signal inside a formula is found in development when it changes", async () => {
    const { createSignal: createBareSignal } = await import("solid-js");
    await using tab = createTestWindow({ development: true });
    const [dead, setDead] = createBareSignal(0);
    await tab.open(async () => live({ next: () => dead() + 1 }));
    await tab.advance(1_000);
    expect(tab.notices).toEqual([]);
    setDead(5);
    await tab.advance(1_000);
    expect(tab.notices).toMatchObject([{ message: expect.stringContaining('"next" of a live object') as unknown }]);
    expect(tab.log[0]?.error).toMatchObject({ code: "dead-signal" });
  });

  it("of getWindow() and live() outside a window says where they belong", () => {
    expect(() => getWindow()).toThrow(/getWindow\(\) was called outside of a window/);
    expect(() => live({ one: () => 1 })).toThrow(/live\({ … }\) was called outside of a window/);
  });

  it("of a value that cannot cross names the entry and the path", async () => {
    await using tab = createTestWindow();
    class Money {
      amount = 1;
    }
    expect(await opening(tab, { cart: () => ({ items: [{ price: new Money() }] }) })).toMatchObject({
      code: "not-serializable",
      message: expect.stringMatching(/"cart".*Money at `items\.0\.price`/) as unknown,
    });
  });

  it("of a server function that returns no live object is told by its name", async () => {
    await using tab = createTestWindow();
    const answer = tab.open((async () => ({ rows: [] })) as never);
    await expect(answer).rejects.toMatchObject({
      code: "not-live",
      message: expect.stringContaining("rows") as unknown,
    });
  });

  it("leaves nothing behind when opening fails", async () => {
    await using tab = createTestWindow();
    const cleaned: string[] = [];
    const failing = tab.open(async () => {
      getWindow().startSoon(({ signal }) => {
        signal.addEventListener("abort", () => cleaned.push("task"));
        return sleep(60_000);
      });
      await Promise.resolve();
      throw new Error("no database");
    });
    await expect(failing).rejects.toThrow("no database");
    expect(tab.window.size).toMatchObject({ objects: 0, scopes: 0 });
  });
});

describe("the leak check", () => {
  it("fails a test that leaves a timer behind", async () => {
    const tab = createTestWindow();
    tab.clock.after(1_000, () => undefined);
    await expect(tab[Symbol.asyncDispose]()).rejects.toThrow("1 timers");
  });
});
