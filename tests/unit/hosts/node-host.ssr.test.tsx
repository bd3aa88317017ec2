import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createResource, ErrorBoundary, type JSX, Suspense } from "solid-js";
import { getRequestEvent } from "solid-js/web";
import { createLive, LiveRoot } from "solid-reflect";
import { createNodeHost, defineLive, type NodeHost, type NodeHostOptions, type PageEvent } from "solid-reflect/node";
import { createSignal, getWindow, live, LiveError, type LogEntry } from "solid-reflect/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import WebSocket from "ws";
import { processServer } from "../../../lib/server";

const TEMPLATE = `<!doctype html><html><head><title>T</title><script src="/a.js"></script></head><body><div id="app"><!--app--></div></body></html>`;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
  processServer().close();
});

async function serve(options: Partial<NodeHostOptions>): Promise<{ url: string; host: NodeHost; server: Server }> {
  const host = createNodeHost({ app: () => <p>Hello</p>, template: TEMPLATE, ...options });
  const server = createServer(host.handler);
  host.attach(server);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, host, server };
}

const event = (): PageEvent => getRequestEvent() as unknown as PageEvent;

const fail = (): never => {
  throw new Error("the secret");
};

/** A promise and the way to settle it. */
function gate<T>(): { promise: Promise<T>; open(value: T): void } {
  let open: (value: T) => void = () => undefined;
  return { promise: new Promise<T>(resolve => (open = resolve)), open: value => open(value) };
}

async function openGreeting(name = "you") {
  const [greeting] = createSignal(`Hello, ${name}`);
  return live({ greeting });
}

function Greeting(): JSX.Element {
  const view = createLive(openGreeting);
  return <p>{view.greeting()}</p>;
}

describe("a page", () => {
  it("has the values of its live objects, and opens them once in one window", async () => {
    const { url } = await serve({
      app: () => (
        <LiveRoot>
          <Suspense>
            <Greeting />
            <Greeting />
          </Suspense>
        </LiveRoot>
      ),
    });
    const response = await fetch(url);
    const html = await response.text();
    expect(html.match(/<p[^>]*>Hello, you<\/p>/g)).toHaveLength(2);
    expect(html.indexOf("_$HY")).toBeLessThan(html.indexOf("<body>"));
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(processServer().count).toEqual({ rendered: 1, attached: 0, detached: 0 });
  });

  it("has the status and headers that its components set, and a redirection has no body", async () => {
    const App = (): JSX.Element => {
      const { pathname } = new URL(event().request.url);
      event().response.status = pathname === "/moved" ? 302 : 404;
      event().response.headers.append("set-cookie", "a=1");
      event().response.headers.append("set-cookie", "b=2");
      if (pathname === "/moved") event().response.headers.set("location", "/");
      return <p>Nothing here</p>;
    };
    const { url } = await serve({ app: () => <App /> });
    const missing = await fetch(`${url}/missing`);
    expect([missing.status, missing.headers.getSetCookie()]).toEqual([404, ["a=1", "b=2"]]);
    const moved = await fetch(`${url}/moved`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location"), await moved.text()]).toEqual([302, "/", ""]);
  });

  it("is read by GET and HEAD alone", async () => {
    const { url } = await serve({});
    const head = await fetch(url, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
  });

  it("is sent part by part where it is streamed", async () => {
    const slow = gate<string>();
    const Slow = (): JSX.Element => {
      const [text] = createResource(() => slow.promise);
      return <b>{text()}</b>;
    };
    const { url } = await serve({
      mode: "stream",
      app: () => (
        <Suspense fallback={<i>wait</i>}>
          <Slow />
        </Suspense>
      ),
    });
    const reader = (await fetch(url)).body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes("wait")) text += (await reader.read()).value ?? "";
    expect(text).not.toContain("done");
    slow.open("done");
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
    }
    expect(text).toContain("done");
  });

  it("takes its window and tasks with it when its client goes before it has arrived", async () => {
    const slow = gate<string>();
    const opened = gate<AbortSignal>();
    const View = (): JSX.Element => {
      const view = createLive(async () => {
        opened.open(getWindow().signal);
        await slow.promise;
        return openGreeting();
      });
      return <p>{view.greeting()}</p>;
    };
    const { url } = await serve({
      app: () => (
        <LiveRoot>
          <Suspense>
            <View />
          </Suspense>
        </LiveRoot>
      ),
    });
    const asked = request(url);
    asked.on("error", () => undefined);
    asked.end();
    const signal = await opened.promise;
    expect(signal.aborted).toBe(false);
    asked.destroy();
    await new Promise(resolve => signal.addEventListener("abort", resolve));
    expect(processServer().count.rendered).toBe(0);
    slow.open("late");
  });

  it("that cannot be rendered is answered with a page that tells no secrets, and is logged", async () => {
    const logged: unknown[] = [];
    const { url } = await serve({
      settings: { log: entry => logged.push(entry.error) },
      app: () => {
        throw new Error("the secret");
      },
    });
    const response = await fetch(url);
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(html).toMatch(/Something went wrong on the server\. Reference: \w+/);
    expect(html).not.toContain("secret");
    expect(logged.map(String)).toEqual(["Error: the secret"]);
  });

  it.each<[string, () => ReturnType<typeof openGreeting>]>([
    ["cannot be opened", () => Promise.reject(new Error("the secret"))],
    ["is none", async () => "the secret" as never],
  ])("whose live object %s carries a reference alone, neither cause nor stack", async (_, open) => {
    const View = (): JSX.Element => {
      const view = createLive(open);
      return <p>{view.greeting()}</p>;
    };
    const { url } = await serve({
      settings: { log: () => undefined },
      app: () => (
        <LiveRoot>
          <ErrorBoundary fallback={(error: Error) => <b>{error.message}</b>}>
            <Suspense>
              <View />
            </Suspense>
          </ErrorBoundary>
        </LiveRoot>
      ),
    });
    const html = await (await fetch(url)).text();
    expect(html).toMatch(/Something went wrong on the server\. Reference: \w+/);
    expect(html).not.toMatch(/secret|node-host\.ssr|\.tsx?:\d/);
  });

  it("whose live object refuses is no error of the server's: its visitor reads why, and it is not logged", async () => {
    const logged: unknown[] = [];
    const View = (): JSX.Element => {
      const view = createLive((): ReturnType<typeof openGreeting> =>
        Promise.reject(new LiveError("refused", "Not today.")),
      );
      return <p>{view.greeting()}</p>;
    };
    const { url } = await serve({
      settings: { log: entry => logged.push(entry) },
      app: () => (
        <LiveRoot>
          <ErrorBoundary fallback={(error: Error) => <b>{error.message}</b>}>
            <Suspense>
              <View />
            </Suspense>
          </ErrorBoundary>
        </LiveRoot>
      ),
    });
    expect(await (await fetch(url)).text()).toContain("Not today.");
    expect(logged).toEqual([]);
  });

  it("whose live object cannot be opened, and that has no boundary for it, is logged once", async () => {
    const logged: LogEntry[] = [];
    const View = (): JSX.Element => {
      const view = createLive((): ReturnType<typeof openGreeting> => Promise.reject(new Error("the secret")));
      return <p>{view.greeting()}</p>;
    };
    const { url } = await serve({
      settings: { log: entry => logged.push(entry) },
      app: () => (
        <LiveRoot>
          <Suspense>
            <View />
          </Suspense>
        </LiveRoot>
      ),
    });
    expect(await (await fetch(url)).text()).not.toContain("secret");
    expect(logged.map(({ error }) => String(error))).toEqual(["Error: the secret"]);
  });

  it.each<[string, Partial<NodeHostOptions>]>([
    ["policy", { contentSecurityPolicy: fail }],
    ["template", { template: fail }],
    ["own page of an error", { app: fail, errorPage: fail }],
  ])("whose %s throws is answered with our page of an error", async (_, options) => {
    const logged: unknown[] = [];
    const { url } = await serve({ settings: { log: ({ error }) => logged.push(error) }, ...options });
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([500, expect.stringMatching(/Reference: \w+/)]);
    expect(new Set(logged.map(String))).toEqual(new Set(["Error: the secret"]));
  });

  it("is answered although the log throws", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { url } = await serve({ settings: { log: fail }, app: fail });
    expect((await fetch(url)).status).toBe(500);
    expect(written.mock.calls.flat().map(String)).toContain("Error: the secret");
    written.mockRestore();
  });

  it("carries the nonce of its policy on every script, another each time", async () => {
    const { url } = await serve({ contentSecurityPolicy: nonce => `script-src 'nonce-${nonce}'` });
    const nonces = new Set<string>();
    for (let page = 0; page < 2; page++) {
      const response = await fetch(url);
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "";
      const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThanOrEqual(2);
      expect(scripts.filter(script => !script.includes(`nonce="${nonce}"`))).toEqual([]);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it("needs a template with a place for the app", async () => {
    const { url } = await serve({ settings: { log: () => undefined }, template: "<html><head></head></html>" });
    expect((await fetch(url)).status).toBe(500);
  });
});

describe("a call", () => {
  const functions = defineLive({ openGreeting });
  const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

  it("opens a live object, in the window that the page has", async () => {
    const { url } = await serve({ functions });
    const first = (await (await post(`${url}/_live/openGreeting`, '["Ada"]')).json()) as { live: string };
    const [window] = JSON.parse(`[${first.live}]`) as [string];
    expect(first.live).toContain("Hello, Ada");
    const second = await (await post(`${url}/_live/openGreeting`, "[]", { "x-live-window": window })).text();
    expect(second).toContain(window);
    expect(processServer().count.rendered).toBe(1);
  });

  it.each([
    ["of a function that was not declared", "toString", "[]", {}, 404, "no-entry"],
    ["of another site", "openGreeting", "[]", { origin: "http://evil.test" }, 403, "not-admitted"],
    ["by a form", "openGreeting", "[]", { "content-type": "text/plain" }, 400, "bad-message"],
    ["with no list", "openGreeting", "{}", {}, 400, "bad-message"],
    ["with nonsense", "openGreeting", "[[", {}, 400, "bad-message"],
    ["with two values", "openGreeting", "[],[]", {}, 400, "bad-message"],
    ["with a forbidden key", "openGreeting", '[{"__proto__":[["$u"]]}]', {}, 400, "bad-message"],
    ["too deep", "openGreeting", `[${"[".repeat(200)}1${"]".repeat(200)}]`, {}, 400, "bad-message"],
    ["too large", "openGreeting", `["${"x".repeat(70_000)}"]`, {}, 413, "too-large"],
    ["with too many arguments", "openGreeting", JSON.stringify(Array(40).fill(1)), {}, 422, "invalid-arguments"],
  ])("is refused %s", async (_, name, body, headers, status, code) => {
    const { url } = await serve({ functions });
    const response = await post(`${url}/_live/${name}`, body, headers as Record<string, string>);
    expect([response.status, ((await response.json()) as string[])[0]]).toEqual([status, code]);
    expect(processServer().count.rendered).toBe(0);
  });

  it("that fails tells a reference alone", async () => {
    const logged: unknown[] = [];
    const fail = async (): Promise<never> => {
      throw new Error("the secret");
    };
    const { url } = await serve({
      functions: defineLive({ fail }),
      settings: { log: ({ error }) => logged.push(error) },
    });
    const response = await post(`${url}/_live/fail`, "[]");
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/^\["failed","Something went wrong on the server\. Reference: \w+"\]$/);
    expect(logged.map(String)).toEqual(["Error: the secret"]);
  });

  it("has its arguments checked by their schemas", async () => {
    const text = {
      "~standard": {
        version: 1 as const,
        vendor: "test",
        validate: (value: unknown) =>
          typeof value === "string" ? { value } : { issues: [{ message: "It is no text." }] },
      },
    };
    const { url } = await serve({ functions: defineLive({ openGreeting }, { args: { openGreeting: [text] } }) });
    expect((await post(`${url}/_live/openGreeting`, '["Ada"]')).status).toBe(200);
    const refused = await post(`${url}/_live/openGreeting`, "[7]");
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("It is no text.")]);
  });
});

describe("upgrades", () => {
  it("of its path are sockets of windows, those of others stay with who listens for them", async () => {
    const { url, server } = await serve({});
    const at = url.replace("http", "ws");
    const lonely = new WebSocket(`${at}/other`);
    const [, response] = (await once(lonely, "unexpected-response")) as [unknown, { statusCode: number }];
    expect(response.statusCode).toBe(404);
    server.on("upgrade", (asked, socket) => {
      if (asked.url === "/other") socket.end("HTTP/1.1 418 Theirs\r\nConnection: close\r\n\r\n");
    });
    const theirs = new WebSocket(`${at}/other`);
    const [, answer] = (await once(theirs, "unexpected-response")) as [unknown, { statusCode: number }];
    expect(answer.statusCode).toBe(418);
    const ours = new WebSocket(`${at}/_live`);
    await once(ours, "open");
    ours.close();
  });
});

describe("upgrades that are refused", () => {
  it.each(["/_live", "/other"])("of %s may be cut by their client", async path => {
    const { url } = await serve({});
    const { port } = new URL(url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://evil.test\r\nConnection: Upgrade\r\n` +
        "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    );
    await once(socket, "data");
    socket.resetAndDestroy();
    await once(socket, "close");
    expect((await fetch(url)).status).toBe(200);
  });
});

describe("a request that makes no web request", () => {
  it.each([
    ["of nonsense", "GET", "[nonsense"],
    ["with a password", "GET", "user:password@site.test"],
    ["of a method that is none", "TRACE", "site.test"],
  ])("%s is answered with 400", async (_, method, host) => {
    const { url } = await serve({});
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(`${method} / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("that breaks off in its body takes nothing else with it", async () => {
    const { url } = await serve({ functions: defineLive({ openGreeting }) });
    const { port } = new URL(url);
    for (const path of ["/_live/openGreeting", "/_live/nothing", "/"]) {
      const socket = connect(Number(port), "127.0.0.1");
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n["`,
      );
      if (path === "/") await once(socket, "data");
      socket.resetAndDestroy();
      await once(socket, "close");
    }
    expect((await fetch(url)).status).toBe(200);
  });
});
