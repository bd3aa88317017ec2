import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ErrorBoundary, type JSX, Suspense } from "solid-js";
import { createLive, LiveRoot } from "solid-reflect";
import { createNodeHost, defineLive, type NodeHostOptions } from "solid-reflect/node";
import { getWindow, type Live, live, type LogEntry, type ServerWindow } from "solid-reflect/server";
import { TestClock } from "solid-reflect/testing";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { processServer } from "../../../lib/server";

const TEMPLATE = "<html><head></head><body><!--app--></body></html>";

const clock = new TestClock();
const log: LogEntry[] = [];
processServer(() => ({ clock, log: entry => log.push(entry) }));

const servers: Server[] = [];
beforeEach(() => void log.splice(0));
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
});
afterAll(() => processServer().close());

async function serve(options: Partial<NodeHostOptions>): Promise<string> {
  const host = createNodeHost({ app: () => undefined, template: TEMPLATE, ...options });
  const server = createServer(host.handler);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A function that opens something and waits until it is let go on, and says in which window. */
function slow() {
  let goOn = (): void => undefined;
  let say: (window: ServerWindow) => void = () => undefined;
  const asked = new Promise<ServerWindow>(resolve => (say = resolve));
  const late: unknown[] = [];
  const open = async (): Promise<Live<{ name: () => string }>> => {
    live({ early: () => "early" });
    say(getWindow());
    await new Promise<void>(resolve => (goOn = resolve));
    try {
      return live({ name: () => "late" });
    } catch (error) {
      late.push((error as { code?: unknown }).code);
      throw error;
    }
  };
  return { open, asked, late, goOn: () => goOn() };
}

const sizeOf = (window: ServerWindow): unknown => (window as unknown as { size: unknown }).size;
const NOTHING = { objects: 0, entries: 0, scopes: 0 };
const LATE = /This took too long on the server\. Reference: (\w+)/;

describe("an opening that never settles", () => {
  it("ends with a typed error while a page is rendered, and the page arrives", async () => {
    const { open, asked, late, goOn } = slow();
    const View = (): JSX.Element => {
      const view = createLive(open);
      return <p>{view.name()}</p>;
    };
    const url = await serve({
      app: () => (
        <LiveRoot>
          <ErrorBoundary fallback={(error: Error & { code?: string }) => <b>{`${error.code}: ${error.message}`}</b>}>
            <Suspense>
              <View />
            </Suspense>
          </ErrorBoundary>
        </LiveRoot>
      ),
    });
    const page = fetch(url);
    const window = await asked;
    await clock.advance(9_999);
    expect(log).toEqual([]);
    await clock.advance(1);
    const html = await (await page).text();
    expect(html).toMatch(/deadline: This took too long/);
    expect(LATE.exec(html)?.[1]).toBe(log[0]?.reference);
    expect(log).toMatchObject([{ error: { code: "deadline" } }]);
    // What it comes to at last is not kept.
    goOn();
    await clock.settle();
    expect([late, sizeOf(window)]).toEqual([["scope-closed"], NOTHING]);
  });

  it("ends with a typed error when it is called over HTTP", async () => {
    const { open, asked, late, goOn } = slow();
    const url = await serve({ functions: defineLive({ open }) });
    const headers = { "content-type": "application/json" };
    const call = fetch(`${url}/_live/open`, { method: "POST", headers, body: "[]" });
    const window = await asked;
    await clock.advance(10_000);
    const response = await call;
    const [code, message] = (await response.json()) as [string, string];
    expect([response.status, code, LATE.exec(message)?.[1]]).toEqual([504, "deadline", log[0]?.reference]);
    goOn();
    await clock.settle();
    expect([late, sizeOf(window)]).toEqual([["scope-closed"], NOTHING]);
  });

  it("that was opened in time has no timer left", async () => {
    const url = await serve({ functions: defineLive({ open: async () => live({ name: () => "quick" }) }) });
    const headers = { "content-type": "application/json" };
    const answer = await (await fetch(`${url}/_live/open`, { method: "POST", headers, body: "[]" })).text();
    expect(answer).toContain("quick");
    await clock.advance(20_000);
    expect(log).toEqual([]);
  });
});
