import { createAsyncEffect, createSignal, each, getWindow, live, sleep, startSoon, stream } from "solid-reflect/server";
import { createTestWindow, type TestWindow, type TestWindowOptions } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";
import { TASKS_EVENT, type TasksAnswer } from "../../lib/wire/index.ts";

/** Asks as a page's devtool does. */
async function ask(tab: TestWindow): Promise<TasksAnswer | undefined> {
  let answer: TasksAnswer | undefined;
  const end = tab.client.browser.declare({
    event: TASKS_EVENT,
    hear: (value: TasksAnswer) => void (answer = value),
  });
  tab.client.browser.emit(TASKS_EVENT, undefined);
  await tab.settled();
  end();
  return answer;
}

const forever = ({ signal }: { signal: AbortSignal }): Promise<void> => sleep(1e9, { signal }).catch(() => undefined);

async function openQuotes() {
  getWindow().startSoon(async function followQuotes(context) {
    startSoon(forever, { name: "heartbeat" });
    await forever(context);
  });
  return live({ price: () => 1 });
}

const inspecting = (options: TestWindowOptions = {}): TestWindow => createTestWindow({ inspect: true, ...options });

describe("the tasks of a window", () => {
  it("are told with what they end with and their age, oldest first, and are gone with it", async () => {
    await using tab = inspecting();
    const quotes = await tab.open(openQuotes);
    await tab.advance(1_500);
    const object = [...tab.client.bound.keys()][0];
    expect(await ask(tab)).toEqual({
      allowed: true,
      more: 0,
      tasks: [
        { kind: "task", name: "followQuotes", owner: [object], age: 1_500 },
        { kind: "task", name: "heartbeat", owner: [object, "followQuotes"], age: 1_500 },
      ],
    });
    quotes.release();
    await tab.settled();
    expect(await ask(tab)).toEqual({ allowed: true, more: 0, tasks: [] });
  });

  it("are those of rows, streams and effects too", async () => {
    await using tab = inspecting();
    const view = await tab.open(async () => {
      const [source] = createSignal(1);
      createAsyncEffect(source, async function save(_, context) {
        await forever(context);
      });
      async function* ticks({ signal }: { signal: AbortSignal }) {
        while (!signal.aborted) {
          yield 1;
          await forever({ signal });
        }
      }
      const rows = each(
        () => ["a"],
        item => item,
        item => {
          startSoon(forever, { name: `row ${item()}` });
          return live({ item });
        },
      );
      return live({ source, rows, ticks: stream(ticks, { when: "always" }) });
    });
    const told = (await ask(tab))?.tasks.map(({ kind, name }) => `${kind} ${name}`).sort();
    expect(told).toEqual(["effect save", "stream ticks", "task row a"]);
    view.release();
  });

  it("are told in development without being asked to, and refused in production", async () => {
    await using development = createTestWindow({ development: true });
    await development.open(openQuotes);
    expect((await ask(development))?.tasks).toHaveLength(2);
    await using production = createTestWindow();
    await production.open(openQuotes);
    expect(await ask(production)).toEqual({ allowed: false, tasks: [], more: 0 });
    await using closed = createTestWindow({ development: true, inspect: false });
    await closed.open(openQuotes);
    expect(await ask(closed)).toMatchObject({ allowed: false });
  });

  it("are at most a hundred in an answer, which says how many there are besides", async () => {
    await using tab = inspecting();
    await tab.open(async () => {
      for (let count = 0; count < 130; count++) startSoon(forever, { name: "n".repeat(500) });
      return live({});
    });
    const answer = await ask(tab);
    expect([answer?.tasks.length, answer?.more]).toEqual([100, 30]);
    expect(answer?.tasks[0]?.name).toHaveLength(80);
  });

  it("are told once however often a page asks in a message, and no handler of the application hears of it", async () => {
    await using tab = inspecting();
    const heard: unknown[] = [];
    await tab.open(async () => {
      getWindow()
        .events<{ toServer: Record<typeof TASKS_EVENT, unknown> }>()
        .on(TASKS_EVENT, value => heard.push(value));
      return live({});
    });
    const before = tab.crossings.length;
    for (let count = 0; count < 50; count++) tab.client.browser.emit(TASKS_EVENT, count);
    await tab.settled();
    const answers = tab.crossings
      .slice(before)
      .filter(({ from, text }) => from === "server" && text.includes("allowed"));
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text.match(/allowed/g)).toHaveLength(1);
    expect(heard).toEqual([]);
  });
});
