import { describe, expect, it, onTestFinished } from "vitest";
import {
  MAX_TEXT_REQUEST,
  MAX_WORDS,
  MAX_WRITING,
  readText,
  startTextService,
  type TextService,
  type TextServiceOptions,
  writeWords,
} from "../../../examples/services/index.ts";
import { CORPUS } from "../../../examples/services/corpus.ts";

async function start(options: TextServiceOptions = { pauseMs: 0 }): Promise<TextService> {
  const service = await startTextService(options);
  onTestFinished(() => service.close());
  return service;
}

const post = (url: string, body: unknown, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), ...init });

/** The words of a stream of events, and whether it ended as it should. */
async function read(reply: Response): Promise<{ text: string; done: boolean }> {
  const events = (await reply.text()).split("\n\n").filter(event => event !== "");
  const last = events.at(-1) === "data: [DONE]" ? events.pop() : undefined;
  return {
    text: events.map(event => JSON.parse(event.slice("data: ".length)) as string).join(""),
    done: last !== undefined,
  };
}

/** A wait that never ends by itself, as of a service that thinks for long. */
const never = (_: number, signal: AbortSignal): Promise<void> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));

describe("a chain of words", () => {
  const chain = readText(CORPUS);
  const write = (prompt: string, attempt = 0, count = 60): string =>
    [...writeWords(chain, { prompts: [prompt], attempt, count })].join("");

  it("writes the same for the same task, and another text for another", () => {
    expect(write("The bridge")).toBe(write("The bridge"));
    expect(write("The bridge", 1)).not.toBe(write("The bridge", 0));
  });

  it("goes on from pairs that it has read, begins with what was asked for, and ends with a sentence", () => {
    for (let attempt = 0; attempt < 50; attempt++) {
      const text = write("What of the harbour?", attempt);
      expect(text).toMatch(/^The harbour /);
      expect(text).toMatch(/\.$/);
      const words = text.split(/\s+/);
      expect(words.length).toBeGreaterThanOrEqual(60);
      for (const paragraph of text.split("\n\n")) {
        const own = paragraph.split(" ");
        for (let at = 2; at < own.length; at++) {
          expect(chain.following.get(`${own[at - 2]} ${own[at - 1]}`)).toContain(own[at]);
        }
      }
    }
  });

  it("writes nothing when it has read nothing", () => {
    expect([...writeWords(readText(""), { prompts: ["Hello"], attempt: 0, count: 10 })]).toEqual([]);
  });
});

describe("POST /write", () => {
  it("streams an answer word by word, and says when it is done", async () => {
    const { url, stats } = await start();
    const reply = await post(url, { prompts: ["Hello", "The bridge"], words: 20 });
    expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
    const words = writeWords(readText(CORPUS), { prompts: ["Hello", "The bridge"], attempt: 0, count: 20 });
    expect(await read(reply)).toEqual({ text: [...words].join(""), done: true });
    expect(stats()).toEqual({ writing: 0, finished: 1, abandoned: 0 });
  });

  it("stops at once when its client goes", async () => {
    const { url, stats, until } = await start({ wait: never });
    const gone = new AbortController();
    const reply = await post(url, { prompts: ["The bridge"] }, { signal: gone.signal });
    await until(now => now.writing === 1);
    gone.abort();
    await expect(reply.text()).rejects.toThrow();
    await until(now => now.abandoned === 1 && now.writing === 0);
    expect(stats().finished).toBe(0);
  });

  it.each([
    ["no JSON", "{"],
    ["no prompts", {}],
    ["an empty thread", { prompts: [] }],
    ["a prompt that is no text", { prompts: [1] }],
    ["half an attempt", { prompts: ["a"], attempt: 0.5 }],
    ["too many words", { prompts: ["a"], words: MAX_WORDS + 1 }],
  ])("refuses %s", async (_, body) => {
    const { url } = await start();
    const reply = await post(url, body);
    expect([reply.status, await reply.json()]).toMatchObject([400, { error: "bad-request" }]);
  });

  it("refuses what is too large, too much at a time, and other addresses", async () => {
    const { url, until } = await start({ wait: never });
    const large = await post(url, { prompts: ["a".repeat(MAX_TEXT_REQUEST)] });
    expect([large.status, await large.json()]).toMatchObject([413, { error: "too-large" }]);
    expect((await fetch(url)).status).toBe(404);
    expect((await post(url.replace("write", "read"), {})).status).toBe(404);

    const gone = new AbortController();
    const running = Array.from({ length: MAX_WRITING }, () => post(url, { prompts: ["a"] }, { signal: gone.signal }));
    await Promise.all(running);
    await until(now => now.writing === MAX_WRITING);
    const busy = await post(url, { prompts: ["a"] });
    expect([busy.status, await busy.json()]).toMatchObject([503, { error: "busy" }]);
    gone.abort();
    await until(now => now.abandoned === MAX_WRITING && now.writing === 0);
  });
});
