import { callback, createSignal, getWindow, live, sleep, type LiveError } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

interface Functions {
  add(a: number, b: number): number;
  slow(): Promise<string>;
  fail(): void;
  never(): Promise<void>;
  element(): unknown;
  missing(): void;
}

interface Events {
  toBrowser: { rang: { by: string }; odd: unknown };
  toServer: { typed: string; broken: number };
}

const functions = (calls: string[]): Functions => ({
  add: (a, b) => {
    calls.push("add");
    return a + b;
  },
  slow: () => new Promise(resolve => setImmediate(() => resolve("slowly"))),
  fail: () => {
    throw new TypeError("no canvas");
  },
  never: () => new Promise(() => undefined),
  element: () => () => undefined,
  missing: () => undefined,
});

const asked = (run: () => Promise<unknown>) => async () =>
  live({
    ask: callback(async () => {
      try {
        return { value: await run() };
      } catch (error) {
        return { code: (error as LiveError).code, message: (error as LiveError).message };
      }
    }),
  });

const client = () => getWindow().client<Functions>();

describe("a client function", () => {
  it("is called with arguments, and answers with its result", async () => {
    await using tab = createTestWindow();
    tab.declare(functions([]));
    const sum = await tab.open(asked(() => client().add(2, 3)));
    expect(await sum.ask()).toEqual({ value: 5 });
    const slow = await tab.open(asked(() => client().slow()));
    expect(await slow.ask()).toEqual({ value: "slowly" });
  });

  it("tells the server what it threw, and the browser's console the whole error", async () => {
    await using tab = createTestWindow();
    tab.declare(functions([]));
    const object = await tab.open(asked(() => client().fail()));
    const message: unknown = expect.stringContaining("no canvas");
    expect(await object.ask()).toEqual({ code: "client-failed", message });
    expect(tab.page.console).toEqual([["error", expect.any(TypeError)]]);
  });

  it("fails when the page has none of that name, or its result cannot be sent", async () => {
    await using tab = createTestWindow();
    const none = await tab.open(asked(() => client().missing()));
    expect(await none.ask()).toMatchObject({ code: "no-entry", message: /createClientFunctions/ as never });
    tab.declare({ ...functions([]), constructor: undefined });
    const inherited = await tab.open(asked(() => getWindow().client<{ toString(): string }>().toString()));
    expect(await inherited.ask()).toMatchObject({ code: "no-entry" });
    const element = await tab.open(asked(() => client().element()));
    expect(await element.ask()).toMatchObject({
      code: "client-failed",
    });
  });

  it("is given up when it takes too long, and its late answer is nobody's", async () => {
    await using tab = createTestWindow();
    let finish: (value: string) => void = () => undefined;
    tab.declare({ late: () => new Promise<string>(resolve => (finish = resolve)) });
    const late = () => getWindow().client<{ late(): Promise<string> }>({ timeout: 3_000 }).late();
    const object = await tab.open(asked(late));
    const answer = object.ask();
    await tab.advance(3_000);
    expect(await answer).toMatchObject({ code: "deadline" });
    finish("too late");
    await tab.settled();
    expect([tab.window.asked, tab.notices]).toEqual([0, []]);
  });

  it("is waited for ten seconds unless its caller says otherwise, and the error says for what and how long", async () => {
    await using tab = createTestWindow();
    tab.declare(functions([]));
    const object = await tab.open(asked(() => client().never()));
    const failing = await tab.open(async () => live({ ask: callback(async () => client().never()) }));
    const [answer, failure] = [object.ask(), failing.ask().catch((error: unknown) => error)];
    await tab.advance(9_999);
    expect(tab.window.asked).toBe(2);
    await tab.advance(1);
    expect(await answer).toEqual({
      code: "deadline",
      message: expect.stringMatching(/"call".* no answer in 10000 ms/) as unknown,
    });
    // Where the callback lets it pass, the log has it, and its caller is told no more than of any other failure.
    expect(await failure).toMatchObject({ name: "LiveError", code: "failed" });
    expect(tab.log).toMatchObject([{ level: "error", error: { code: "deadline", blame: "network" } }]);
    expect(tab.window.asked).toBe(0);
  });

  it("is not asked for while the page is rendered, which would wait for itself", async () => {
    await using tab = createTestWindow();
    const failed = tab.window.scope.child().run(() =>
      client()
        .add(1, 1)
        .catch((error: unknown) => error),
    );
    expect(await failed).toMatchObject({ code: "no-browser" });
    tab.window.close();
  });

  it("that nobody awaits fails like a task: logged and told, and the process lives", async () => {
    await using tab = createTestWindow();
    tab.declare(functions([]));
    const object = await tab.open(async () => live({ go: callback(() => void client().fail()) }));
    await object.go();
    await tab.settled();
    expect(tab.notices).toMatchObject([{ level: "error" }]);
    expect(tab.log).toMatchObject([{ message: 'Client function "fail" failed', error: { code: "client-failed" } }]);
  });

  it("runs once and is answered once, however often the connection is cut", async () => {
    await using tab = createTestWindow();
    const calls: string[] = [];
    tab.declare(functions(calls));
    const answers: number[] = [];
    await tab.open(async () => {
      getWindow().startSoon(async () => {
        for (let i = 0; i < 5; i++) {
          await sleep(1_000);
          answers.push(await client().add(i, 0));
        }
      });
      return live({});
    });
    for (let round = 0; round < 12; round++) {
      tab.network.cut();
      await tab.advance(300);
      tab.network.restore();
      // At another moment of the request each time.
      for (let turn = 0; turn < round; turn++) await Promise.resolve();
      await tab.advance(250);
    }
    await tab.advance(10_000);
    expect(answers).toEqual([0, 1, 2, 3, 4]);
    expect(calls).toHaveLength(5);
  });

  it("is limited in number", async () => {
    await using tab = createTestWindow({ limits: { requests: 3 } });
    tab.declare(functions([]));
    const object = await tab.open(async () =>
      live({
        flood: callback(async () => {
          const all = [1, 2, 3, 4].map(() => client().never());
          return (await all[3]?.catch((error: unknown) => (error as LiveError).code)) ?? "none";
        }),
      }),
    );
    expect(await object.flood()).toBe("too-many");
    object.release();
    await tab.settled();
    expect(tab.window.asked).toBe(0);
  });
});

describe("what a stranger makes up", () => {
  it("changes nothing: an answer to no request, a size that nobody reads, an event that nobody hears", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(asked(async () => getWindow().state));
    tab.window.answer(99, true, "x");
    tab.window.tell({ name: "size", value: [1, 1] });
    tab.window.event("nobody", 1);
    await tab.settled();
    expect([await object.ask(), tab.log, tab.notices]).toEqual([{ value: "attached" }, [], []]);
  });
});

describe("confirm", () => {
  const openShop = async () => {
    const [state, setState] = createSignal("full");
    const clear = callback(async () => {
      const sure = await getWindow().confirm("Empty the basket?", { title: "Basket", yes: "Empty it" });
      setState(sure ? "empty" : "kept");
    });
    return live({ state, clear });
  };

  it("waits for the user's answer, however long that takes", async () => {
    await using tab = createTestWindow();
    expect(tab.confirmations).toEqual([]);
    const shop = await tab.open(openShop);
    const yes = shop.clear();
    await tab.advance(60_000);
    const [question] = tab.confirmations;
    expect(question).toMatchObject({ message: "Empty the basket?", title: "Basket", yes: "Empty it", no: undefined });
    tab.answer(question?.id ?? 0, true);
    await yes;
    expect([shop.state(), tab.confirmations]).toEqual(["empty", []]);
    const no = shop.clear();
    await tab.settled();
    tab.answer(tab.confirmations[0]?.id ?? 0, false);
    await no;
    expect(shop.state()).toBe("kept");
  });

  it("is taken away with what has asked", async () => {
    await using tab = createTestWindow();
    expect(tab.confirmations).toEqual([]);
    const shop = await tab.open(openShop);
    const asking = shop.clear().catch(() => undefined);
    await tab.settled();
    expect(tab.confirmations).toHaveLength(1);
    shop.release();
    await asking;
    await tab.settled();
    expect([tab.confirmations, tab.window.asked]).toEqual([[], 0]);
  });

  it("survives a cut, also when the answer is given meanwhile", async () => {
    await using tab = createTestWindow();
    expect(tab.confirmations).toEqual([]);
    const shop = await tab.open(openShop);
    const asking = shop.clear();
    await tab.settled();
    tab.network.cut();
    await tab.advance(1_000);
    tab.answer(tab.confirmations[0]?.id ?? 0, true);
    await tab.settled();
    tab.network.restore();
    await tab.advance(5_000);
    await asking;
    expect(shop.state()).toBe("empty");
  });

  it("asks with the browser's own dialog where the page shows no questions", async () => {
    await using tab = createTestWindow();
    tab.page.confirmsWith = true;
    const shop = await tab.open(openShop);
    await shop.clear();
    expect(shop.state()).toBe("empty");
  });
});

describe("an event", () => {
  const listen = (tab: ReturnType<typeof createTestWindow>, name: string, heard: unknown[]): void => {
    tab.client.browser.declare({ event: name, hear: (value: unknown) => void heard.push(value) });
  };

  it("goes to the page's listeners, once and in order, also over a cut", async () => {
    await using tab = createTestWindow();
    const heard: unknown[] = [];
    listen(tab, "rang", heard);
    await tab.open(async () => {
      const events = getWindow().events<Events>();
      getWindow().startSoon(async () => {
        for (const by of "abcdef") {
          await sleep(100);
          events.emit("rang", { by });
        }
      });
      return live({});
    });
    await tab.advance(250);
    tab.network.cut();
    await tab.advance(200);
    tab.network.restore();
    await tab.advance(5_000);
    expect(heard).toEqual([..."abcdef"].map(by => ({ by })));
  });

  it("is not kept without end for a tab that is away, and its sender knows", async () => {
    await using tab = createTestWindow({ limits: { partsWaiting: 10 } });
    const sent: boolean[] = [];
    await tab.open(async () => {
      const events = getWindow().events<Events>();
      getWindow().after(1_000, () => {
        for (let i = 0; i < 15; i++) sent.push(events.emit("rang", { by: `${i}` }));
      });
      return live({});
    });
    tab.network.cut();
    await tab.advance(2_000);
    expect(sent.filter(Boolean)).toHaveLength(10);
    tab.network.restore();
    await tab.advance(5_000);
  });

  it("of the page goes to the server's handlers until they are taken away or their object ends", async () => {
    await using tab = createTestWindow();
    const open = async () => {
      const [typed, setTyped] = createSignal("");
      const off = getWindow()
        .events<Events>()
        .on("typed", text => void setTyped(t => t + text));
      return live({ typed, off: callback(off) });
    };
    const [first, second] = [await tab.open(open), await tab.open(open)];
    for (const text of "abc") tab.client.browser.emit("typed", text);
    tab.client.browser.emit("nobody hears", 1);
    await tab.settled();
    expect([first.typed(), second.typed()]).toEqual(["abc", "abc"]);
    await first.off();
    tab.client.browser.emit("typed", "d");
    await tab.settled();
    expect([first.typed(), second.typed()]).toEqual(["abc", "abcd"]);
    second.release();
    tab.client.browser.emit("typed", "e");
    await tab.settled();
    expect([tab.notices, tab.log]).toEqual([[], []]);
  });

  it("whose handler throws fails alone: it is logged, the user is told, and the session goes on", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const [seen, setSeen] = createSignal(0);
      const events = getWindow().events<Events>();
      events.on("broken", n => {
        throw new Error(`secret ${n}`);
      });
      events.on("broken", async n => {
        await Promise.resolve();
        throw new Error(`late secret ${n}`);
      });
      events.on("broken", n => void setSeen(n));
      return live({ seen });
    });
    tab.client.browser.emit("broken", 7);
    await tab.settled();
    expect([object.seen(), tab.connector.status(), tab.window.state]).toEqual([7, "online", "attached"]);
    expect(tab.notices.map(({ level }) => level)).toEqual(["error", "error"]);
    expect(JSON.stringify(tab.notices)).not.toContain("secret");
    expect(tab.log.map(({ error }) => (error as Error).message).sort()).toEqual(["late secret 7", "secret 7"]);
  });

  it("is checked by its schema before anybody hears of it", async () => {
    await using tab = createTestWindow();
    const seen: string[] = [];
    const schema = {
      "~standard": {
        version: 1 as const,
        vendor: "test",
        validate: (value: unknown) =>
          typeof value === "string" ? { value } : { issues: [{ message: "must be a text" }] },
      },
    };
    await tab.open(async () => {
      getWindow()
        .events<Events>()
        .on("typed", text => void seen.push(text), { schema });
      return live({});
    });
    tab.client.browser.emit("typed", 5);
    tab.client.browser.emit("typed", "ok");
    await tab.settled();
    expect(seen).toEqual(["ok"]);
    expect(tab.notices).toMatchObject([{ message: expect.stringContaining("must be a text") as unknown }]);
  });

  it("of a page that is cut off waits, and too many are refused", async () => {
    await using tab = createTestWindow();
    let heard = 0;
    await tab.open(async () => {
      getWindow()
        .events<Events>()
        .on("typed", () => heard++);
      return live({});
    });
    tab.network.cut();
    await tab.advance(10);
    for (let i = 0; i < 100; i++) tab.client.browser.emit("typed", "x");
    expect(() => tab.client.browser.emit("typed", "x")).toThrow("Too many events wait");
    tab.network.restore();
    await tab.advance(5_000);
    expect(heard).toBe(100);
  });
});

describe("a window that is gone", () => {
  it("takes what it has changed in the page with it", async () => {
    await using tab = createTestWindow();
    await tab.open(async () => {
      getWindow().setTitle("Live");
      getWindow().addStyleSheet({ text: "p {}" });
      void getWindow().width();
      return live({});
    });
    expect([tab.page.shownTitle, tab.page.shownStyles.length, tab.page.watched]).toEqual(["Live", 1, ["size"]]);
    tab.window.close();
    await tab.advance(100);
    expect([tab.page.shownTitle, tab.page.shownStyles.length, tab.page.watched]).toEqual(["Page", 0, []]);
  });
});
