import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createResource, ErrorBoundary, type JSX, Suspense } from "solid-js";
import { bind, createClientFunctions, createLive, createOptimistic, createWindowEvents, LiveRoot } from "solid-reflect";
import { createNodeHost } from "solid-reflect/node";
import { callback, createSignal, input, live, type LogEntry } from "solid-reflect/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processServer } from "../../../lib/server";

const servers: Server[] = [];
let log: LogEntry[] = [];
let unhandled: unknown[] = [];
const onUnhandled = (error: unknown): unknown => unhandled.push(error);

beforeEach(() => {
  log = [];
  unhandled = [];
  process.on("unhandledRejection", onUnhandled);
});

afterEach(async () => {
  process.off("unhandledRejection", onUnhandled);
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
  processServer().close();
});

/** The HTML of a page that is rendered as a whole. */
async function render(app: () => JSX.Element, mode: "whole" | "stream" = "whole"): Promise<string> {
  const host = createNodeHost({
    app: () => (
      <LiveRoot>
        <Suspense fallback={<i>wait</i>}>{app()}</Suspense>
      </LiveRoot>
    ),
    template: "<!doctype html><html><head></head><body><!--app--></body></html>",
    mode,
    settings: { log: entry => void log.push(entry) },
  });
  const server = createServer(host.handler);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const html = await response.text();
  // Rejections are unhandled when a turn has passed.
  await new Promise(resolve => setImmediate(resolve));
  return html;
}

async function openCounter() {
  const [count, setCount] = createSignal(5);
  const [name, setName] = createSignal("Ada");
  return live({
    count,
    inc: callback((by = 1) => void setCount(n => n + by)),
    steps: callback(async function* () {
      yield 1;
    }),
    name: input([name, setName]),
    room: live({ enter: callback(() => undefined) }),
  });
}

type Counter = ReturnType<typeof view>;
const view = () => createLive(openCounter);

const CASES: Record<string, readonly [use: (counter: Counter) => unknown, named: string]> = {
  "a call": [counter => counter.inc(), 'The callback "inc"'],
  "a call with arguments": [counter => counter.inc(2), 'The callback "inc"'],
  "a call in an object": [counter => counter.room.enter(), 'The callback "enter"'],
  "a call that is cancelled": [counter => counter.inc(2).cancel(), 'The callback "inc"'],
  "an optimistic call": [
    counter => createOptimistic(counter.count, counter.inc, (n, by) => n + (by ?? 1))[1](2),
    'The callback "inc"',
  ],
  "an input that is set": [counter => counter.name.set("Bob"), 'The input "name"'],
  "a field that changes": [counter => bind(counter.name).onChange("Bob"), 'The input "name"'],
  "an event that is emitted": [
    counter =>
      counter.count() !== undefined && createWindowEvents<{ toServer: { typing: boolean } }>().emit("typing", true),
    'The event "typing"',
  ],
};

describe("in the body of a component while the page is rendered", () => {
  it.each(Object.keys(CASES))(
    "%s is an error in the log that says what to do, and the page is rendered",
    async name => {
      const [use, named] = CASES[name] as (typeof CASES)[string];
      const App = (): JSX.Element => {
        const counter = view();
        use(counter);
        return (
          <p>
            {counter.count()} {String(counter.inc.pending())} {String(counter.inc.error())} {counter.name()}
          </p>
        );
      };
      const html = await render(() => <App />);
      expect(html.replace(/<!--.*?-->/g, "")).toMatch(/<p[^>]*>5 false undefined Ada<\/p>/);
      expect(log).toEqual([expect.objectContaining({ level: "error" })]);
      expect(log[0]?.message).toContain(named);
      expect(log[0]?.message).toContain("onMount");
      expect(unhandled).toEqual([]);
    },
  );

  it("what a page may declare there is no error", async () => {
    const App = (): JSX.Element => {
      const counter = view();
      createClientFunctions({ play: () => undefined });
      createWindowEvents<{ toBrowser: { rang: boolean } }>().on("rang", () => undefined);
      return <p>{counter.count()}</p>;
    };
    expect(await render(() => <App />)).toContain(">5</p>");
    expect([log, unhandled]).toEqual([[], []]);
  });

  it("a call that is awaited rejects", async () => {
    const App = (): JSX.Element => {
      const counter = view();
      const [result] = createResource(async () => counter.inc(2));
      return (
        <ErrorBoundary fallback={error => <b>{(error as Error).message}</b>}>
          <p>{result()}</p>
        </ErrorBoundary>
      );
    };
    expect(await render(() => <App />)).toContain("while the page was rendered");
    expect(unhandled).toEqual([]);
  });
});

describe.each(["whole", "stream"] as const)("an opening that fails while a page is rendered (%s)", mode => {
  it("is reported once, and leaves no rejection in the page", async () => {
    const App = (): JSX.Element => {
      const counter = createLive(async (): Promise<Awaited<ReturnType<typeof openCounter>>> => {
        await Promise.resolve();
        throw new Error("secret");
      });
      return <p>{counter.count()}</p>;
    };
    const html = await render(
      () => (
        <ErrorBoundary fallback={error => <b>{(error as Error).message}</b>}>
          <App />
        </ErrorBoundary>
      ),
      mode,
    );
    expect(html).toContain("Something went wrong on the server. Reference:");
    expect(html).toContain(String(log[0]?.reference));
    // Solid writes a promise that is rejected so; the browser would report it as unhandled.
    expect(html).not.toMatch(/resolver\.f\(|Promise\.reject\(/);
    expect(log).toEqual([expect.objectContaining({ message: "A live object could not be opened for a page" })]);
    expect(unhandled).toEqual([]);
  });
});
