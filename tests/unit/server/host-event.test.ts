import { EventEmitter } from "node:events";
import { provideRequestEvent } from "solid-js/web/storage";
import { createSignal, getWindow, isLiveError, live } from "solid-reflect/server";
import { TestClock } from "solid-reflect/testing";
import { afterEach, describe, expect, it } from "vitest";
import { processServer } from "../../../lib/server";

afterEach(() => processServer().close());

/** Node's response, as far as it is looked at. */
class Response extends EventEmitter {
  writableFinished = true;
  readonly headers = new Map<string, string>();

  headersSent = false;
  answer: { readonly status: number; readonly text: string } | undefined;
  #status = 0;

  getHeader(name: string): unknown {
    return this.headers.get(name);
  }

  writeHead(status: number, headers: Record<string, string>): void {
    for (const [name, value] of Object.entries(headers)) this.headers.set(name, value);
    this.headersSent = true;
    this.#status = status;
  }

  end(text: string): void {
    this.answer = { status: this.#status, text };
    this.emit("close");
  }
}

const clock = new TestClock();
processServer(() => ({ clock, log: () => undefined }));

/** The events of SolidStart's versions: where each notes that a call has failed. */
const VERSIONS = {
  "SolidStart 1": (res: Response) => ({
    nativeEvent: { node: { res } },
    fail: () => void res.headers.set("x-error", "true"),
  }),
  "SolidStart 2": (res: Response) => {
    const headers = new Headers();
    return { nativeEvent: { node: { res }, res: { headers } }, fail: () => headers.set("x-error", "true") };
  },
};

async function openText() {
  const [text] = createSignal("text");
  return live({ text, signal: () => String(getWindow().signal.aborted) });
}

describe.each(Object.entries(VERSIONS))("an event of %s", (_, version) => {
  const ask = (isCall: boolean, headers: Record<string, string> = {}) => {
    const res = new Response();
    const { nativeEvent, fail } = version(res);
    const request = new Request("http://site.test/_server", { method: "POST", headers });
    const locals = isCall ? { serverFunctionMeta: { id: "a" } } : {};
    const event = { request, locals, nativeEvent };
    return { res, fail, open: () => provideRequestEvent(event as never, openText) };
  };

  it("opens a window that stays when the answer has arrived", async () => {
    const { res, open } = ask(false);
    await open();
    res.emit("close");
    await Promise.resolve();
    expect(processServer().count.rendered).toBe(1);
  });

  it("closes the window of an answer that did not arrive", async () => {
    const { res, open } = ask(false);
    await open();
    res.writableFinished = false;
    res.emit("close");
    await new Promise(resolve => setImmediate(resolve));
    expect(processServer().count.rendered).toBe(0);
  });

  it("disposes what a call had opened that failed afterwards", async () => {
    const window = processServer().createWindow();
    const { res, fail, open } = ask(true, { "x-live-window": window.id });
    await open();
    expect(window.size.scopes).toBe(1);
    fail();
    res.emit("close");
    await new Promise(resolve => setImmediate(resolve));
    expect(window.size.scopes).toBe(0);
  });

  it("answers in the place of a call that never ends, disposes what it has opened, and lets it open nothing more", async () => {
    const window = processServer().createWindow();
    const { res } = ask(true, { "x-live-window": window.id });
    let goOn = (): void => undefined;
    const request = new Request("http://site.test/_server", {
      method: "POST",
      headers: { "x-live-window": window.id },
    });
    const event = { request, locals: { serverFunctionMeta: { id: "a" } }, nativeEvent: version(res).nativeEvent };
    const call = provideRequestEvent(event as never, async () => {
      await openText();
      await new Promise<void>(resolve => (goOn = resolve));
      return openText();
    });
    await clock.advance(9_999);
    expect([res.answer, window.size.objects]).toEqual([undefined, 1]);
    await clock.advance(1);
    expect(res.answer).toMatchObject({ status: 504, text: expect.stringMatching(/too long.*Reference/) as unknown });
    expect([res.getHeader("x-error"), window.size.scopes]).toEqual(["true", 0]);
    goOn();
    await expect(call).rejects.toSatisfy(error => isLiveError(error, "scope-closed"));
    expect(window.size).toEqual({ objects: 0, entries: 0, scopes: 0 });
  });

  it("lets a call that was cut open nothing more", async () => {
    const window = processServer().createWindow();
    const { res, open } = ask(true, { "x-live-window": window.id });
    await open();
    res.writableFinished = false;
    res.emit("close");
    await new Promise(resolve => setImmediate(resolve));
    await expect(open()).rejects.toSatisfy(error => isLiveError(error, "scope-closed"));
    expect(window.size.objects).toBe(0);
  });

  it("opens nothing for a call from another site", async () => {
    const foreign = ask(true, { origin: "http://evil.test" });
    await expect(foreign.open()).rejects.toSatisfy(error => isLiveError(error, "not-admitted"));
    expect(processServer().count.rendered).toBe(0);
    await ask(true, { origin: "http://site.test" }).open();
    expect(processServer().count.rendered).toBe(1);
  });
});
