import {
  callback,
  callSignal,
  createMemo,
  createSignal,
  getWindow,
  live,
  shared,
  sleep,
  startSoon,
} from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

const never = (): Promise<never> => new Promise(() => undefined);

describe("code of a window runs in that window", () => {
  it.each(["formula", "memo"])("in a %s, whichever window's code has changed what it reads", async kind => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const [count, setCount] = createSignal(0);
    const open = async () => {
      const read = (): string => `${count()} ${getWindow() === ada.window ? "ada" : "bob"}`;
      return live({ state: kind === "memo" ? createMemo(read) : read, add: callback(() => setCount(n => n + 1)) });
    };
    const [first, second] = [await ada.open(open), await bob.open(open)];
    await first.add();
    await ada.settled();
    expect([first.state(), second.state()]).toEqual(["1 ada", "1 bob"]);
    await second.add();
    await ada.settled();
    expect([first.state(), second.state()]).toEqual(["2 ada", "2 bob"]);
  });

  it("in a formula of a shared object, which has no window, whoever reads it", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const [count, setCount] = createSignal(0);
    const state = (): string => {
      try {
        return `${count()} ${getWindow().state}`;
      } catch {
        return `${count()} none`;
      }
    };
    const open = async () => shared("attribution", () => live({ state }), { linger: 0 });
    const [first, second] = [await ada.open(open), await bob.open(open)];
    setCount(1);
    await ada.settled();
    expect([first.state(), second.state()]).toEqual(["1 none", "1 none"]);
  });

  it("in a listener of a call's signal, when the view cancels the call", async () => {
    await using tab = createTestWindow();
    const [state, setState] = createSignal("idle");
    const view = await tab.open(async () => {
      const work = callback(
        async (_: number) => {
          const signal = callSignal();
          signal.addEventListener("abort", () => {
            getWindow().notify("cancelled");
            setState("cancelled");
          });
          await never();
        },
        { concurrency: "latest" },
      );
      return live({ state, work });
    });
    void view.work(1).catch(() => undefined);
    await tab.settled();
    void view.work(2).catch(() => undefined);
    await tab.settled();
    expect([tab.notices.map(({ message }) => message), view.state()]).toEqual([["cancelled"], "cancelled"]);
  });

  it("in a listener of a task's signal, when code of another window ends the task", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    let stop = (): void => undefined;
    await ada.open(async () => {
      const task = startSoon(async ({ signal }) => {
        signal.addEventListener("abort", () => getWindow().notify("stopped"));
        await never();
      });
      stop = () => task.cancel();
      return live({ name: () => "ada" });
    });
    const other = await bob.open(async () => live({ stop: callback(() => stop()) }));
    await other.stop();
    await ada.settled();
    expect([ada.notices.map(({ message }) => message), bob.notices]).toEqual([["stopped"], []]);
  });

  it("in a listener of a live object's signal, in the order in which they were added", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const view = await tab.open(async () => {
      const waiting = sleep(60_000).catch(() => events.push("sleep"));
      const signal = callSignal();
      signal.addEventListener("abort", () => events.push(`first ${getWindow() === tab.window}`));
      signal.addEventListener("abort", () => events.push(`second ${getWindow() === tab.window}`));
      return live({ waiting: () => typeof waiting });
    });
    view.release();
    await tab.settled();
    expect(events).toEqual(["first true", "second true", "sleep"]);
  });
});
