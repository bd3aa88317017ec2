import { startServices } from "../services";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it, vi } from "vitest";
import { openDeck } from "./live";
import { codeOf, newKey, readCode } from "./talk-key";

describe("a talk", () => {
  it("is led by who has its key, and followed by all who have its code", async () => {
    await using first = createTestWindow();
    await using second = createTestWindow({ beside: first });
    const { key, code } = await (await first.open(openDeck, "")).begin();
    const lead = await first.open(openDeck, code);
    const follow = await second.open(openDeck, code);
    const elsewhere = await second.open(openDeck, "");
    expect(follow.talk.slide()).toBeUndefined();
    await lead.talk.show(key, 3);
    await first.settled();
    expect([follow.talk.slide(), elsewhere.talk.slide()]).toEqual([3, undefined]);
    for (const [wrong, to] of [
      [newKey(), 2],
      ["", 2],
      [key, 0],
      [key, 1.5],
    ] as const) {
      await expect(follow.talk.show(wrong, to)).rejects.toMatchObject({ code: "refused" });
    }
    await expect(elsewhere.talk.show(key, 2)).rejects.toMatchObject({ code: "refused" });
    expect(follow.talk.slide()).toBe(3);
    for (const tab of [second, first]) tab.client.leave();
    await first.advance(6_000);
  });

  it("counts one vote of each tab, while it is there", async () => {
    await using first = createTestWindow();
    await using second = createTestWindow({ beside: first });
    const code = codeOf(newKey());
    const [mine, yours] = [await first.open(openDeck, code), await second.open(openDeck, code)];
    mine.choice.set("Tea");
    mine.choice.set("Coffee");
    yours.choice.set("Coffee");
    await first.settled();
    expect([mine.talk.votes(), mine.talk.people()]).toEqual([[0, 2, 0], 2]);
    yours.choice.set("Beer");
    await first.settled();
    expect([yours.choice.error(), mine.talk.votes()]).toEqual(["There is tea, coffee and cocoa.", [0, 2, 0]]);
    yours.release();
    await first.settled();
    expect([mine.talk.votes(), mine.talk.people()]).toEqual([[0, 1, 0], 1]);
    await mine.talk.applaud();
    expect(mine.talk.applause()).toBe(1);
    mine.release();
    await first.advance(6_000);
  });

  it("has a code that follows from its key alone", () => {
    const key = newKey();
    expect(codeOf(key)).toBe(codeOf(key));
    expect(readCode(codeOf(key))).toBe(codeOf(key));
    for (const wrong of [undefined, "", "short", "a".repeat(17), "sixteen letters!", ["a"]]) {
      expect(readCode(wrong)).toBe("");
    }
  });
});

describe("what moves on slides", () => {
  it("does not run while nobody reads it", async () => {
    await using services = await startServices({ seed: 7 });
    vi.stubEnv("QUOTE_SERVICE_URL", services.quoteUrl);
    await using tab = createTestWindow();
    const deck = await tab.open(openDeck, "");
    expect([deck.time.status(), deck.price.status(), services.market.stats().opened]).toEqual(["idle", "idle", 0]);
    deck.release();
    await tab.advance(6_000);
    vi.unstubAllEnvs();
  });
});
