import { callback, createEffect, getWindow, input, live } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

async function openPlace() {
  const { location } = getWindow();
  const [page, setPage] = location.param("page", 1);
  const [open, setOpen] = location.param("open", false);
  return live({
    hash: location.hash,
    search: location.search,
    page,
    open,
    setHash: callback((value: string, replace?: boolean) => location.setHash(value, { replace: replace ?? false })),
    setPage: callback((value: number) => setPage(value)),
    setOpen: callback((value: boolean) => setOpen(value, { replace: true })),
    setSearch: callback((value: string) => location.setSearch(value)),
    setBoth: callback(() => {
      location.setHash("b");
      location.setSearch("x=1");
      location.setHash("c");
    }),
  });
}

const url = "http://localhost/list?page=2&open=true";

describe("the location", () => {
  it("is known from the page's request as far as HTTP tells it, before a browser has come", async () => {
    await using tab = createTestWindow({ request: { url } });
    const seen = await tab.window.scope.child().run(async () => {
      const { location } = getWindow();
      return [location.search(), location.param("page", 1)[0](), location.hash()];
    });
    expect(seen).toEqual(["page=2&open=true", 2, ""]);
    tab.window.close();
  });

  it("follows the browser: hash, back and forward", async () => {
    await using tab = createTestWindow({ request: { url } });
    const place = await tab.open(openPlace);
    tab.page.visit({ hash: "Ada Lovelace" });
    await tab.settled();
    expect(place.hash()).toBe("Ada Lovelace");
    tab.page.visit({ hash: "Grace", search: "page=3" });
    await tab.settled();
    expect([place.hash(), place.page()]).toEqual(["Grace", 3]);
    tab.page.back();
    await tab.settled();
    expect([place.hash(), place.page()]).toEqual(["Ada Lovelace", 2]);
    tab.page.forward();
    await tab.settled();
    expect([place.hash(), place.page()]).toEqual(["Grace", 3]);
  });

  it("is set by the server, as a new entry or in place of the one there is", async () => {
    await using tab = createTestWindow();
    const place = await tab.open(openPlace);
    await place.setHash("#one");
    expect([place.hash(), tab.page.location(), tab.page.entries]).toEqual(["one", ["one", ""], 2]);
    await place.setHash("two", true);
    expect([place.hash(), tab.page.location(), tab.page.entries]).toEqual(["two", ["two", ""], 2]);
    await place.setHash("two");
    expect(tab.page.entries).toBe(2);
    tab.page.back();
    await tab.settled();
    expect(place.hash()).toBe("");
  });

  it("becomes one entry of the history when hash and search are set in one turn", async () => {
    await using tab = createTestWindow();
    const place = await tab.open(openPlace);
    await place.setBoth();
    expect([tab.page.location(), tab.page.entries]).toEqual([["c", "x=1"], 2]);
  });

  it("does not set again what the user has left since", async () => {
    await using tab = createTestWindow();
    const place = await tab.open(openPlace);
    await place.setHash("mine");
    tab.page.visit({ hash: "theirs" });
    await tab.settled();
    await place.setPage(7);
    expect(tab.page.location()).toEqual(["theirs", "page=7"]);
    expect([place.hash(), place.page()]).toEqual(["theirs", 7]);
  });

  it("has typed parameters, whose defaults are left out and taken for what cannot be read", async () => {
    await using tab = createTestWindow({ request: { url } });
    const place = await tab.open(openPlace);
    expect([place.page(), place.open()]).toEqual([2, true]);
    await place.setPage(5);
    await place.setOpen(false);
    expect([place.search(), tab.page.location()[1]]).toEqual(["page=5", "page=5"]);
    tab.page.visit({ search: "page=abc&open=maybe" });
    await tab.settled();
    expect([place.page(), place.open()]).toEqual([1, false]);
  });

  it("never goes back to an older value while a user types into an input that sets it", async () => {
    await using tab = createTestWindow();
    const seen: string[] = [];
    const form = await tab.open(async () => {
      const { location } = getWindow();
      createEffect(() => void seen.push(location.hash()));
      return live({ name: input([location.hash, (value: string) => location.setHash(value, { replace: true })]) });
    });
    for (const text of ["a", "ab", "abc", "abcd"]) {
      form.name.set(text);
      for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
    }
    await tab.settled();
    expect([form.name(), tab.page.location()[0], tab.page.entries]).toEqual(["abcd", "abcd", 1]);
    expect(seen).toEqual([...seen].sort());
    tab.page.visit({ hash: "z" });
    await tab.settled();
    expect(form.name()).toBe("z");
  });

  it("is told by a browser again when a cut is over, and what the server has set meanwhile is set", async () => {
    await using tab = createTestWindow();
    const place = await tab.open(async () => {
      const { location } = getWindow();
      getWindow().after(1_000, () => location.setSearch("late=1"));
      return live({ hash: location.hash, search: location.search });
    });
    tab.network.cut();
    await tab.advance(500);
    tab.page.visit({ hash: "away" });
    await tab.advance(1_000);
    expect([place.hash(), tab.page.location()]).toEqual(["", ["away", ""]]);
    tab.network.restore();
    await tab.advance(5_000);
    expect([place.hash(), place.search(), tab.page.location()]).toEqual(["away", "late=1", ["away", "late=1"]]);
  });

  it("is not told at all unless somebody reads it", async () => {
    await using tab = createTestWindow();
    await tab.open(async () => live({ one: () => 1 }));
    tab.page.visit({ hash: "secret" });
    await tab.settled();
    expect(tab.page.watched).toEqual([]);
    expect(tab.crossings.some(({ text }) => text.includes("secret"))).toBe(false);
  });

  it("refuses what no URL holds", async () => {
    await using tab = createTestWindow();
    const place = await tab.open(openPlace);
    await place.setHash("x".repeat(5_000)).catch(() => undefined);
    expect(tab.log[0]?.error).toMatchObject({ code: "bad-argument" });
    await place.setHash("half \ud800");
    expect(tab.page.location()[0]).toBe("half \ufffd");
  });
});
