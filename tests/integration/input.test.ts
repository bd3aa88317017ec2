import { callback, createSignal, input, live, sleep } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

const letters = {
  "~standard": {
    version: 1 as const,
    vendor: "test",
    validate: (value: unknown) =>
      typeof value === "string" && /^[a-z ]*$/i.test(value) ? { value } : { issues: [{ message: "letters only" }] },
  },
};

async function openName() {
  const [name, setName] = createSignal("Ada");
  const seen: string[] = [];
  const write = (value: string): void => {
    seen.push(value);
    setName(value.trim());
  };
  const save = callback(() => `saved ${name()}`);
  return live({ name: input([name, write], { schema: letters }), save, seen: () => (name(), [...seen]) });
}

describe("an input", () => {
  it("shows what is entered at once, and what the server makes of it when it has", async () => {
    await using tab = createTestWindow();
    const form = await tab.open(openName);
    form.name.set("  Grace ");
    expect([form.name(), form.name.pending()]).toEqual(["  Grace ", true]);
    await tab.settled();
    expect([form.name(), form.name.pending()]).toEqual(["Grace", false]);
  });

  it("never loses a newer keystroke to an older echo, and sends only the last of what was entered meanwhile", async () => {
    await using tab = createTestWindow();
    const form = await tab.open(openName);
    form.name.set("a ");
    const shown: string[] = [];
    for (const text of ["a b", "a b ", "a b c"]) {
      form.name.set(text);
      shown.push(form.name());
    }
    expect(shown).toEqual(["a b", "a b ", "a b c"]);
    await tab.settled();
    expect(form.name()).toBe("a b c");
    expect(form.seen()).toEqual(["a ", "a b c"]);
  });

  it("keeps what the server refuses in the field, with the reason, and the server's value as it was", async () => {
    await using tab = createTestWindow();
    const form = await tab.open(openName);
    form.name.set("4711");
    await tab.settled();
    expect([form.name(), form.name.error(), form.name.pending()]).toEqual(["4711", "letters only", false]);
    expect(await form.save()).toBe("saved Ada");
    form.name.set("Grace");
    expect(form.name.error()).toBeUndefined();
    await tab.settled();
    expect([form.name(), form.seen()]).toEqual(["Grace", ["Grace"]]);
  });

  it("is on the server before a callback that is called after it", async () => {
    await using tab = createTestWindow();
    const form = await tab.open(openName);
    form.name.set("a");
    form.name.set("ab");
    expect(await form.save()).toBe("saved ab");
  });

  it("survives a cut: what was entered meanwhile arrives", async () => {
    await using tab = createTestWindow();
    const form = await tab.open(openName);
    tab.network.cut();
    await tab.settled();
    for (const text of ["o", "on", "one"]) form.name.set(text);
    await tab.advance(500);
    expect([form.name(), form.name.pending()]).toEqual(["one", true]);
    tab.network.restore();
    await tab.advance(2_000);
    expect([form.name(), form.name.pending(), form.seen().at(-1)]).toEqual(["one", false, "one"]);
  });

  it("is written before what is called after it, and calls that wait for that keep their order", async () => {
    await using tab = createTestWindow({ limits: { callsRunning: 2 } });
    const ran: [call: number, quick: string, slow: string][] = [];
    const form = await tab.open(async () => {
      const [quick, setQuick] = createSignal("");
      const [slow, setSlow] = createSignal("");
      const write = async (value: string): Promise<void> => {
        await sleep(20);
        setSlow(value);
      };
      const note = callback((call: number) => void ran.push([call, quick(), slow()]));
      return live({ quick: input([quick, setQuick]), slow: input([slow, write]), note });
    });
    form.slow.set("a");
    const unwanted = form.note(1);
    unwanted.cancel();
    form.quick.set("b");
    const calls = [2, 3, 4].map(call => form.note(call));
    await tab.advance(20);
    await Promise.all(calls);
    await expect(unwanted).rejects.toMatchObject({ code: "cancelled" });
    expect(ran).toEqual([2, 3, 4].map(call => [call, "b", "a"]));
  });
});
