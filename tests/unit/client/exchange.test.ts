import { callback, createSignal, createStore, input, live } from "solid-reflect/server";
import { TestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { LiveClient } from "../../../lib/client";

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
  const call = rename.call(["Grace"]);
  expect([field.read(), field.pending(), tab.crossings.length]).toEqual([" typed early ", true, 0]);

  expect(await Promise.all([call, tab.until(() => !field.pending())])).toEqual(["Grace", undefined]);
  expect([field.read(), shown[0]?.name]).toEqual(["typed early", "Grace"]);
  // What a view shows of a store is the same before and after, so that its rows stay.
  expect(shown[0]).toBe(first);
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
