import { callback, createSignal, createStore, input, live } from "solid-reflect/server";
import { TestWindow } from "solid-reflect/testing";
import { expect, it, vi } from "vitest";
import { createCallback, type LiveCall } from "../../../lib/bindings";
import { whenSettled } from "../../../lib/bindings/create-callback";
import { LiveClient } from "../../../lib/client";
import type { LiveError } from "../../../lib/errors";

/** A page whose client still has to load what speaks to the server, as in a browser. */
function loadingClient(tab: TestWindow): LiveClient {
  return new LiveClient({ connect: tab.network.connect, clock: tab.clock, random: () => 0.5, page: tab.page });
}

interface Row {
  id: number;
  name: string;
}

it("what is done before the exchange with the server has been loaded is done when it has", async () => {
  await using tab = new TestWindow();
  const [rows, setRows] = createStore<Row[]>([{ id: 1, name: "Ada" }]);
  const [name, setName] = createSignal("");
  const described = await tab.window.scope.child().run(async () => {
    const rename = callback((to: string) => {
      setRows(0, "name", to);
      return to;
    });
    return live({ rows, name: input([name, (text: string) => setName(text.trim())]), rename });
  });
  const client = loadingClient(tab);
  const { entries } = client.bind(described, () => undefined);
  const [store, field, rename] = ["rows", "name", "rename"].map(key => entries.get(key));
  if (store?.kind !== "store" || field?.kind !== "input" || rename?.kind !== "callback") throw new Error("entries");
  const shown = store.store as readonly Row[];
  const [first] = shown;
  expect(first?.name).toBe("Ada");

  field.write(" typed early ");
  const call = createCallback(client).call(rename, ["Grace"]);
  expect([field.read(), field.pending(), tab.crossings.length]).toEqual([" typed early ", true, 0]);

  expect(await Promise.all([call, tab.until(() => !field.pending())])).toEqual(["Grace", undefined]);
  expect([field.read(), shown[0]?.name]).toEqual(["typed early", "Grace"]);
  // What a view shows of a store is the same before and after, so that its rows stay.
  expect(shown[0]).toBe(first);
  client.leave();
  await tab.settled();
});

/** A callback of a page that still has to load what makes calls. */
async function loadingCallback(
  tab: TestWindow,
  run: (...args: never[]) => unknown,
): Promise<{ client: LiveClient; call: (...args: unknown[]) => LiveCall<unknown, unknown>; pending: () => boolean }> {
  const described = await tab.window.scope.child().run(async () => live({ run: callback(run) }));
  const client = loadingClient(tab);
  const entry = client.bind(described, () => undefined).entries.get("run");
  if (entry?.kind !== "callback") throw new Error("entries");
  const { call, pending } = createCallback(client);
  return { client, call: (...args) => call(entry, args), pending };
}

it("a call that is made, iterated, cancelled or awaited before that does what it does later", async () => {
  await using tab = new TestWindow();
  const made: string[] = [];
  const { client, call, pending } = await loadingCallback(tab, async function* (name: string, steps: number) {
    made.push(name);
    for (let step = 1; step <= steps; step++) yield step;
    return name;
  });
  const results: unknown[] = [];
  const iterated = call("iterated", 3);
  const reading = (async () => {
    for await (const step of iterated) results.push(step);
  })();
  const cancelled = call("cancelled", 1);
  cancelled.cancel();
  const aborted = new AbortController();
  const stopped = call("aborted", 1, aborted.signal);
  aborted.abort();
  const unwritable = call(() => 0);
  const ends: unknown[] = [];
  for (const each of [iterated, cancelled, stopped, unwritable]) {
    whenSettled(each, error => ends.push((error as LiveError | undefined)?.code));
  }
  expect([pending(), made]).toEqual([true, []]);

  const outcomes = await Promise.allSettled([iterated, cancelled, stopped, unwritable]);
  await reading;
  expect(results).toEqual([1, 2, 3]);
  expect(outcomes.map(each => (each.status === "fulfilled" ? each.value : (each.reason as LiveError).code))).toEqual([
    "iterated",
    "cancelled",
    "cancelled",
    "not-serializable",
  ]);
  expect([ends.length, ends.at(-1), pending()]).toEqual([4, undefined, false]);
  client.leave();
  await tab.settled();
});

it("what is done while it begins waits for what was done before", async () => {
  await using tab = new TestWindow();
  const made: string[] = [];
  const { client, call } = await loadingCallback(tab, (name: string) => void made.push(name));
  let follows: Promise<unknown> | undefined;
  // Fails at once, when its turn has come.
  const first = call(() => 0);
  whenSettled(first, () => (follows = call("follows")));
  const second = call("second");
  await expect(first).rejects.toMatchObject({ code: "not-serializable" });
  await Promise.all([second, follows]);
  expect(made).toEqual(["second", "follows"]);
  client.leave();
  await tab.settled();
});

it("what cannot be done when its turn has come is reported, and keeps nothing from its own", async () => {
  await using tab = new TestWindow();
  const reported: unknown[] = [];
  vi.stubGlobal("reportError", (error: unknown) => reported.push(error));
  const { client, call } = await loadingCallback(tab, (name: string) => name);
  client.browser.emit("odd", () => 0);
  expect(await call("next")).toBe("next");
  expect(reported).toEqual([expect.objectContaining({ code: "not-serializable" })]);
  vi.unstubAllGlobals();
  client.leave();
  await tab.settled();
});

it("tries again when what speaks to the server could not be loaded", async () => {
  await using tab = new TestWindow();
  vi.resetModules();
  vi.doMock("../../../lib/client/exchange", () => {
    throw new Error("The network is away.");
  });
  const { LiveClient: Fresh } = await import("../../../lib/client/live-client");
  const described = await tab.window.scope.child().run(async () => live({ one: () => 1 }));
  vi.useFakeTimers();
  const client = new Fresh({ connect: tab.network.connect, clock: tab.clock, random: () => 0.5, page: tab.page });
  client.bind(described, () => undefined);
  await expect.poll(() => vi.getTimerCount()).toBe(1);
  vi.doUnmock("../../../lib/client/exchange");
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  await tab.until(() => client.status() === "online");
  client.leave();
  await tab.settled();
});

it("a page that is left meanwhile connects no more", async () => {
  await using tab = new TestWindow();
  const described = await tab.window.scope.child().run(async () => live({ one: () => 1 }));
  const client = loadingClient(tab);
  client.bind(described, () => undefined);
  client.leave();
  await import("../../../lib/client/exchange");
  await tab.settled();
  expect([tab.crossings.length, client.status()]).toEqual([0, "closed"]);
});
