import { startTextService, type TextService } from "../services";
import { createTestWindow } from "solid-reflect/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KEPT_ANSWERS, KEPT_WORDS } from "./limits";
import { openThread } from "./live";
import { eventsOf } from "./write-answer";

let service: TextService;

beforeEach(async () => {
  service = await startTextService({ pauseMs: 1 });
  vi.stubEnv("TEXT_SERVICE_URL", service.url);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.close();
});

describe("a thread", () => {
  it("writes an answer word by word, and another when it is asked to", async () => {
    await using tab = createTestWindow();
    const thread = await tab.open(openThread);
    await thread.ask("Who keeps the light?", "short");
    const [answer] = thread.answers();
    await tab.until(() => answer?.progress() === "done");
    const text = answer?.words().join("");
    expect(text?.split(/\s+/).length).toBeGreaterThanOrEqual(30);
    expect(thread.writing()).toBe(false);
    await thread.again();
    const [other] = thread.answers();
    await tab.until(() => other?.progress() === "done");
    expect(thread.answers()).toHaveLength(1);
    expect(other?.words().join("")).not.toBe(text);
    await thread.ask("And the bridge?", "short");
    await tab.until(() => thread.answers()[1]?.progress() === "done");
    expect(thread.answers().map(each => each.prompt())).toEqual(["Who keeps the light?", "And the bridge?"]);
  });

  it("stops when it is told to, and the service hears of it", async () => {
    await using tab = createTestWindow();
    const thread = await tab.open(openThread);
    await thread.ask("The market", "long");
    const [answer] = thread.answers();
    await tab.until(() => (answer?.words().length ?? 0) > 3);
    await expect(thread.ask("The bridge", "short")).rejects.toMatchObject({ message: /One answer at a time/ });
    await thread.stop();
    await tab.until(() => answer?.progress() === "stopped");
    await service.until(stats => stats.abandoned === 1 && stats.writing === 0);
    const words = answer?.words().length;
    await tab.settled();
    expect([answer?.words().length, thread.writing(), tab.notices]).toEqual([words, false, []]);
  });

  it("ends the request of an answer that is cleared away, and of a page that is left", async () => {
    await using tab = createTestWindow();
    const thread = await tab.open(openThread);
    await thread.ask("The mill", "long");
    await tab.until(() => (thread.answers()[0]?.words().length ?? 0) > 0);
    await thread.clear();
    await service.until(stats => stats.abandoned === 1);
    expect([thread.answers(), thread.writing()]).toEqual([[], false]);
    await thread.ask("The mill", "long");
    await tab.until(() => (thread.answers()[0]?.words().length ?? 0) > 0);
    thread.release();
    await service.until(stats => stats.abandoned === 2 && stats.writing === 0);
  });

  it("keeps the last words of a long answer, and the last answers", async () => {
    await using tab = createTestWindow();
    const thread = await tab.open(openThread);
    await thread.ask("The harbour", "long");
    const [answer] = thread.answers();
    await tab.until(() => answer?.progress() === "done");
    expect(answer?.words()).toHaveLength(KEPT_WORDS);
    expect(answer?.words.dropped()).toBeGreaterThanOrEqual(400 - KEPT_WORDS);
    for (let asked = 0; asked < KEPT_ANSWERS; asked++) {
      await thread.ask(`Question ${asked}`, "short");
      await thread.stop();
      await tab.until(() => !thread.writing());
    }
    expect(thread.answers()).toHaveLength(KEPT_ANSWERS);
    expect(thread.answers()[0]?.prompt()).toBe("Question 0");
  });

  it("refuses what is no prompt, and tells of a service that fails", async () => {
    await using tab = createTestWindow();
    const thread = await tab.open(openThread);
    for (const [prompt, length] of [
      ["  ", "short"],
      ["a".repeat(501), "short"],
      ["Hello", "endless"],
    ] as const) {
      await expect(thread.ask(prompt, length as "short")).rejects.toMatchObject({ code: "refused" });
    }
    await service.close();
    await thread.ask("The bridge", "short");
    await tab.until(() => thread.answers()[0]?.progress() === "failed");
    expect(tab.notices).toHaveLength(1);
    expect(thread.writing()).toBe(false);
  });
});

describe("events of the service", () => {
  it("are found however the network cuts them", async () => {
    const bytes = new TextEncoder().encode('data: "é"\n\n: nothing\n\ndata: [DONE]\n\n');
    async function* cut(size: number) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    }
    for (const size of [1, 2, 7, 100]) {
      const found: string[] = [];
      for await (const data of eventsOf(cut(size))) found.push(data);
      expect(found).toEqual(['"é"', "[DONE]"]);
    }
  });
});
