import { callback, live, sleep, startSoon } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it, vi } from "vitest";

describe("the server's output", () => {
  it("reaches the browser's console in development, when the settings say so", async () => {
    await using tab = createTestWindow({ development: true, forwardConsole: true });
    const object = await tab.open(async () =>
      live({
        work: callback(async () => {
          console.log("working", { at: 1 }, [1n]);
          await sleep(0);
          console.warn("done");
        }),
      }),
    );
    console.log("of nobody");
    const call = object.work();
    await tab.advance(1);
    await call;
    expect(tab.page.console).toEqual([
      ["log", "[server]", "working { at: 1 } [ 1n ]"],
      ["warn", "[server]", "done"],
    ]);
  });

  it("stays on the server in production, with a warning, and everywhere without the setting", async () => {
    for (const settings of [{ forwardConsole: true }, { development: true }, {}]) {
      await using tab = createTestWindow(settings);
      const object = await tab.open(async () => live({ work: callback(() => console.log("secret")) }));
      await object.work();
      expect(tab.page.console).toEqual([]);
      expect(tab.log.map(({ level }) => level)).toEqual("forwardConsole" in settings ? ["warn"] : []);
    }
  });

  it("goes to the window whose code has written it, from callbacks, tasks and timers, with its level", async () => {
    const written = ["debug", "info", "log", "warn", "error"] as const;
    const spies = written.map(level => vi.spyOn(console, level).mockImplementation(() => undefined));
    {
      await using ada = createTestWindow({ development: true, forwardConsole: true });
      await using bob = createTestWindow({ beside: ada });
      const open = (name: string) => async () => {
        startSoon(async () => {
          await sleep(1_000);
          console.info("task of", name);
        });
        return live({ write: callback(() => written.forEach(level => console[level](level, "of", name))) });
      };
      const [mine, his] = [await ada.open(open("Ada")), await bob.open(open("Bob"))];
      await Promise.all([mine.write(), his.write()]);
      await ada.advance(1_000);
      for (const [tab, name] of [[ada, "Ada"] as const, [bob, "Bob"] as const]) {
        expect(tab.page.console).toEqual([
          ...written.map(level => [level, "[server]", `${level} of ${name}`]),
          ["info", "[server]", `task of ${name}`],
        ]);
      }
    }
    // The server writes it too, and takes its hands off the console when it closes.
    expect(spies.map(spy => spy.mock.calls.length)).toEqual([2, 4, 2, 2, 2]);
    expect(written.map(level => console[level])).toEqual(spies);
    for (const spy of spies) spy.mockRestore();
  });

  it("is cut where a line is long, and does not go round when showing a value writes itself", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    {
      await using tab = createTestWindow({ development: true, forwardConsole: true });
      const chatty = { [Symbol.for("nodejs.util.inspect.custom")]: () => (console.log("again"), "chatty") };
      const object = await tab.open(async () =>
        live({ long: callback(() => console.log("x".repeat(10_000))), round: callback(() => console.log(chatty)) }),
      );
      await object.long();
      await object.round();
      await tab.settled();
      expect(tab.page.console.map(([, , text]) => String(text).length)).toEqual([4_096, "chatty".length]);
    }
    log.mockRestore();
  });

  it("of a tab that is away is not kept for it without end, and the server goes on", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    {
      await using tab = createTestWindow({ development: true, forwardConsole: true });
      const object = await tab.open(async () => {
        startSoon(async () => {
          await sleep(1_000);
          for (let line = 0; line < 10_000; line++) console.log("line", line);
        });
        return live({ one: () => 1 });
      });
      tab.network.cut();
      await tab.advance(2_000);
      tab.network.restore();
      await tab.advance(10_000);
      expect(tab.page.console.length).toBeLessThan(300);
      expect([object.one(), tab.connector.status(), log.mock.calls.length]).toEqual([1, "online", 10_000]);
    }
    log.mockRestore();
  });
});
