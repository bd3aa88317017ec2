import { callback, createSignal, createStore, each, input, live, sleep, startSoon } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { afterEach, describe, expect, it } from "vitest";
import { tap } from "../../../lib/client/index.ts";
import { newRecording, type Interaction, type Recording } from "../../../lib/devtools/interaction.ts";
import { Names } from "../../../lib/devtools/names.ts";
import { Recorder } from "../../../lib/devtools/recorder.ts";
import { TASKS_EVENT } from "../../../lib/wire/index.ts";

const untouched = tap.through;
afterEach(() => void (tap.through = untouched));

/** Records what a tab exchanges with its server. */
function record(tab: TestWindow): { recorder: Recorder; recording: Recording; last: () => Interaction } {
  const recording = newRecording();
  const recorder = new Recorder(recording, new Names(tab.client, tab.clock), tab.clock);
  tap.through = (events, way, text, pass) => {
    recorder.message(events, way, text);
    pass();
  };
  return { recorder, recording, last: () => recording.interactions.at(-1) as Interaction };
}

async function openClock() {
  const [time, setTime] = createSignal("10:00:00");
  const refresh = callback(async (zone: string) => {
    setTime("refreshing…");
    await sleep(200);
    setTime(`12:00:00 ${zone}`);
    return zone.length;
  });
  const fail = callback(() => {
    throw new Error("secret");
  });
  return live({ time, refresh, fail });
}

async function openTicks() {
  const [tick, setTick] = createSignal(0);
  startSoon(async () => {
    for (;;) {
      await sleep(50);
      setTick(n => n + 1);
    }
  });
  return live({ tick });
}

describe("an interaction", () => {
  it("has the call with its round trip, and each patch as it stood on the wire", async () => {
    await using tab = createTestWindow();
    const clock = await tab.open(openClock);
    const { recorder, last } = record(tab);
    recorder.acted("click", 'button "Refresh"', "the button");
    const called = clock.refresh("UTC");
    await tab.advance(200);
    expect(await called).toBe(3);
    expect(last().calls).toMatchObject([
      { name: "refresh", args: '"UTC"', state: "done", outcome: "3", took: 200, again: 0 },
    ]);
    expect(last().patches).toMatchObject([
      { name: "time", change: '"refreshing…"', text: '1,"refreshing…"', bytes: 17, after: 0 },
      { name: "time", change: '"12:00:00 UTC"', text: '1,"12:00:00 UTC"', bytes: 16, after: 200 },
    ]);
    // `"c",1,2,["UTC"]` with four bytes of mask, and the acknowledgement; two frames down, the second with the result.
    const sent = tab.crossings.filter(({ from }) => from === "client").map(({ text }) => text);
    expect(sent.at(-1)).toContain('"c",1,2,["UTC"]');
    expect(last().up.bytes).toBeGreaterThanOrEqual(15 + 6);
    expect(last().down).toMatchObject({ messages: 2, bytes: 2 + 17 + 2 + 16 + '"r",1,3'.length + 1 });
  });

  it("tells of a failure with its code, and nothing of what the server keeps to itself", async () => {
    await using tab = createTestWindow();
    const clock = await tab.open(openClock);
    const { recorder, last } = record(tab);
    recorder.acted("click", "button", 1);
    await clock.fail().catch(() => undefined);
    await tab.settled();
    expect(last().calls).toMatchObject([{ name: "fail", state: "failed" }]);
    expect(last().calls[0]?.outcome).toMatch(/^internal: |^failed: /);
    expect(JSON.stringify(last())).not.toContain("secret");
  });

  it("tells apart what other objects do meanwhile, in one line for each of their values", async () => {
    await using tab = createTestWindow();
    const clock = await tab.open(openClock);
    const ticks = await tab.open(openTicks);
    const { recorder, last } = record(tab);
    recorder.acted("click", "button", 1);
    void clock.refresh("UTC");
    await tab.advance(500);
    expect(last().patches.map(({ name }) => name)).toEqual(["time", "time"]);
    expect(last().elsewhere).toMatchObject([{ name: "tick", count: 10, change: "10" }]);
    ticks.release();
  });

  it("has what was written into inputs, taken or refused", async () => {
    await using tab = createTestWindow();
    const form = await tab.open(async () => {
      const [name, setName] = createSignal("");
      const set = (next: string): void => {
        if (next === "nobody") throw new RangeError("Not nobody.");
        setName(next);
      };
      return live({ name: input([name, set]), greeting: () => `Hello, ${name()}` });
    });
    const { recorder, last } = record(tab);
    recorder.acted("type", "field", 1);
    form.name.set("Ada");
    await tab.settled();
    expect(last().writes).toMatchObject([{ name: "name", value: '"Ada"', state: "taken" }]);
    expect(last().patches.map(({ name }) => name)).toContain("greeting");
    await tab.advance(100);
    recorder.acted("click", "button", 2);
    form.name.set("nobody");
    await tab.settled();
    expect(last().writes).toMatchObject([{ value: '"nobody"', state: "refused" }]);
  });

  it("names rows of lists and paths of stores, of those that have come later too", async () => {
    await using tab = createTestWindow();
    const shop = await tab.open(async () => {
      const [cart, setCart] = createStore({ lines: [{ item: "tea", count: 1 }] });
      const [rows, setRows] = createSignal(["a"]);
      const [price, setPrice] = createSignal(1);
      const change = callback(() => {
        setCart("lines", 0, "count", 2);
        setCart("lines", 1, { item: "milk", count: 1 });
        setRows(["a", "b"]);
      });
      const again = callback(() => {
        setCart("lines", 1, "count", 5);
        setPrice(2);
      });
      const list = each(
        rows,
        key => key,
        key => live({ label: () => `${key()} ${price()}` }),
      );
      return live({ cart, list, change, again });
    });
    const { recorder, last } = record(tab);
    recorder.acted("click", "one", 1);
    await shop.change();
    await tab.advance(1_000);
    expect(last().patches.map(({ name }) => name)).toEqual(expect.arrayContaining(["cart.lines[0].count", "list"]));
    recorder.acted("click", "two", 2);
    await shop.again();
    const names = last().patches.map(({ name, change }) => `${name} = ${change}`);
    expect(names.sort()).toEqual(["cart.lines[1].count = 5", 'list[0].label = "a 2"', 'list[1].label = "b 2"']);
  });
});

describe("the books", () => {
  it("begin with what comes before anybody does anything, and are bounded", async () => {
    await using tab = createTestWindow();
    const { recorder, recording, last } = record(tab);
    expect(last()).toMatchObject({ act: "opened" });
    for (let count = 0; count < 100; count++) {
      recorder.acted("click", `button ${count}`, count);
      await tab.advance(100);
    }
    expect(recording.interactions).toHaveLength(30);
    expect(last().target).toBe("button 99");
    for (let count = 0; count < 100; count++)
      recorder.touched([{ kind: "text", what: `${count}`, element: undefined }]);
    expect([last().touched.length, last().touches, last().touched.at(-1)?.what]).toEqual([40, 100, "99"]);
    recorder.touched([{ kind: "text", what: "99", element: undefined }]);
    expect(last().touched.at(-1)).toMatchObject({ what: "99", count: 2 });
  });

  it("take keys of one word for one act, a key that clicks for a click, and another field for another", async () => {
    await using tab = createTestWindow();
    const { recorder, recording, last } = record(tab);
    for (let count = 0; count < 5; count++) {
      await tab.advance(300);
      recorder.acted("type", "field", "a");
    }
    expect([recording.interactions.length, last().times]).toEqual([2, 5]);
    await tab.advance(300);
    recorder.acted("type", "field", "b");
    expect(recording.interactions).toHaveLength(3);
    await tab.advance(300);
    recorder.acted("key", "button", "c");
    recorder.acted("click", "button", "c");
    expect([recording.interactions.length, last().act]).toEqual([4, "click"]);
    recorder.acted("submit", "form", "d");
    expect([recording.interactions.length, last().act]).toEqual([4, "submit"]);
  });

  it("count neither the panel's own questions nor their acknowledgements", async () => {
    await using tab = createTestWindow({ inspect: true });
    await tab.open(openClock);
    await tab.advance(5_000);
    const { recording } = record(tab);
    for (let count = 0; count < 10; count++) {
      tab.client.browser.emit(TASKS_EVENT, null);
      await tab.advance(2_000);
    }
    expect([recording.up, recording.down]).toEqual([
      { messages: 0, bytes: 0 },
      { messages: 0, bytes: 0 },
    ]);
    expect(tab.crossings.filter(({ text }) => text.includes(TASKS_EVENT))).toHaveLength(20);
  });

  it("know a call that is sent again for the same", async () => {
    await using tab = createTestWindow();
    const clock = await tab.open(openClock);
    const { recorder, recording, last } = record(tab);
    recorder.acted("click", "button", 1);
    const called = clock.refresh("UTC");
    // Sent, and lost on its way.
    await Promise.resolve();
    tab.network.cut();
    await tab.settled();
    tab.network.restore();
    await tab.advance(10_000);
    await called;
    expect(recording.interactions.flatMap(({ calls }) => calls)).toHaveLength(1);
    expect(last().calls[0]).toMatchObject({ state: "done" });
  });
});
