import { callback, createSignal, input, live } from "solid-reflect/server";
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
});
