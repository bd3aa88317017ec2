import { createRenderEffect, createRoot } from "solid-js";
import { live, shared, sleep, stream } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

describe("a stream in a hidden tab", () => {
  const counting = () => {
    const counted = { pulled: 0 };
    async function* count() {
      for (;;) {
        await sleep(100);
        yield ++counted.pulled;
      }
    }
    return { counted, count };
  };

  /** Reads it as a view does. */
  const show = (tab: TestWindow, read: () => unknown): (() => void) =>
    createRoot(dispose => {
      createRenderEffect(read);
      tab.page.show(true);
      return dispose;
    });

  it("is not pulled, and goes on where it was when it is seen again", async () => {
    await using tab = createTestWindow();
    const { counted, count } = counting();
    const object = await tab.open(async () => live({ n: stream(count) }));
    const hide = show(tab, object.n);
    await tab.advance(1_000);
    expect(counted.pulled).toBeGreaterThan(5);
    tab.page.show(false);
    await tab.advance(1_000);
    const before = counted.pulled;
    await tab.advance(60_000);
    expect([counted.pulled, object.n.status()]).toEqual([before, "running"]);
    tab.page.show(true);
    await tab.advance(1_000);
    expect(counted.pulled).toBeGreaterThan(before + 5);
    expect(object.n()).toBe(counted.pulled);
    hide();
  });

  it("waits also when it was opened in one", async () => {
    await using tab = createTestWindow();
    const { counted, count } = counting();
    tab.page.show(false);
    const object = await tab.open(async () => live({ n: stream(count) }));
    const hide = createRoot(dispose => {
      createRenderEffect(object.n);
      return dispose;
    });
    await tab.advance(5_000);
    expect([counted.pulled, object.n.status()]).toEqual([0, "running"]);
    tab.page.show(true);
    await tab.advance(1_000);
    expect(counted.pulled).toBeGreaterThan(0);
    hide();
  });

  it("goes on when it is told to", async () => {
    await using tab = createTestWindow();
    const [always, source] = [counting(), counting()];
    const object = await tab.open(async () =>
      live({ a: stream(always.count, { when: "always" }), s: stream(source.count, { pace: "source" }) }),
    );
    const hide = show(tab, () => [object.a(), object.s()]);
    await tab.advance(500);
    tab.page.show(false);
    const before = [always.counted.pulled, source.counted.pulled];
    await tab.advance(10_000);
    expect(always.counted.pulled).toBeGreaterThan((before[0] ?? 0) + 5);
    expect(source.counted.pulled).toBeGreaterThan((before[1] ?? 0) + 50);
    hide();
  });

  it("of a shared object goes on as long as one of its readers is seen", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const { counted, count } = counting();
    const open = async () => shared("counting", () => live({ n: stream(count) }), { linger: 0 });
    const [first, second] = [await ada.open(open), await bob.open(open)];
    const hides = [show(ada, first.n), show(bob, second.n)];
    await ada.advance(1_000);
    ada.page.show(false);
    await ada.advance(1_000);
    const one = counted.pulled;
    await ada.advance(1_000);
    expect(counted.pulled).toBeGreaterThan(one);
    bob.page.show(false);
    await ada.advance(2_000);
    const none = counted.pulled;
    await ada.advance(10_000);
    expect(counted.pulled).toBe(none);
    for (const hide of hides) hide();
  });
});
