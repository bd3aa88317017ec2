import { callback, getWindow, live, sleep, startSoon } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

describe("a notice", () => {
  it("arrives with its level, which is `info` unless said otherwise, and its title", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const tell = callback(() => {
        const window = getWindow();
        window.notify("Hello.");
        for (const level of ["info", "success", "warning", "error"] as const) window.notify(level, level);
        window.notify("Saved.", { level: "success", title: "Profile" });
        window.notify("Untitled.", { level: "warning" });
      });
      return live({ tell });
    });
    await object.tell();
    await tab.settled();
    expect(tab.notices.map(({ level, message, title }) => [level, message, title])).toEqual([
      ["info", "Hello.", undefined],
      ["info", "info", undefined],
      ["success", "success", undefined],
      ["warning", "warning", undefined],
      ["error", "error", undefined],
      ["warning", "Untitled.", undefined],
      ["success", "Saved.", "Profile"],
    ]);
  });

  it("waits for a tab that is away, once and in order, and of too many it is told how many are missing", async () => {
    await using tab = createTestWindow();
    let count = 0;
    await tab.open(async () => {
      startSoon(async () => {
        for (const [ms, times] of [
          [10_000, 3],
          [15_000, 1_000],
        ] as const) {
          await sleep(ms);
          for (let n = 0; n < times; n++) getWindow().notify(`notice ${++count}`);
        }
      });
      return live({});
    });
    const away = async (): Promise<string[]> => {
      tab.network.cut();
      await tab.advance(11_000);
      tab.network.restore();
      const before = new Set(tab.notices);
      await tab.advance(9_000);
      return tab.notices.filter(notice => !before.has(notice)).map(({ message }) => message);
    };
    expect(await away()).toEqual(["notice 1", "notice 2", "notice 3"]);
    // A page shows the last of them only.
    expect((await away()).at(-1)).toMatch(/^8\d\d more messages came while this page was away\.$/);
  });

  it("of a window that has closed is nobody's", async () => {
    await using tab = createTestWindow();
    const { window } = tab;
    window.close();
    expect(() => window.notify("Too late.")).not.toThrow();
    expect(tab.notices).toEqual([]);
  });
});
