// A server whose live code throws where nothing can catch it. Run by Node; it writes `Listening on <url>`.
import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { createNodeHost, defineLive } from "solid-reflect/node";
import {
  callback,
  callSignal,
  createSignal,
  getWindow,
  jsonLog,
  live,
  onCleanup,
  shared,
  startSoon,
} from "solid-reflect/server";

const fail = (what: string): never => {
  throw new Error(`secret of ${what}`);
};

/** Ways to fail that no caller can see, each by its name. */
const FAULTS: Readonly<Record<string, () => unknown>> = {
  timeout: () => void setTimeout(() => fail("timeout")),
  immediate: () => void setImmediate(() => fail("immediate")),
  nextTick: () => process.nextTick(() => fail("nextTick")),
  microtask: () => queueMicrotask(() => fail("microtask")),
  rejection: () => void Promise.reject(new Error("secret of rejection")),
  rejectedText: () => void Promise.reject("secret of rejectedText" as unknown as Error),
  forgottenAwait: () => {
    void (async () => {
      await new Promise(resolve => setImmediate(resolve));
      fail("forgottenAwait");
    })();
  },
  twoBranches: () => {
    const failed = Promise.resolve().then(() => fail("twoBranches"));
    void failed.then(() => undefined);
    void failed.then(() => undefined);
  },
  emitter: () => void setImmediate(() => new EventEmitter().emit("error", new Error("secret of emitter"))),
  socket: () => void connect(1, "127.0.0.1"),
  fetch: () => void fetch("http://127.0.0.1:1/"),
  abortListener: () => {
    const controller = new AbortController();
    controller.signal.addEventListener("abort", () => fail("abortListener"));
    setImmediate(() => controller.abort());
  },
  taskListener: () => {
    const task = startSoon(({ signal }) => {
      signal.addEventListener("abort", () => fail("taskListener"));
      return new Promise<void>(() => undefined);
    });
    setImmediate(() => task.cancel());
  },
  undefined: () => void setImmediate(() => Promise.reject(undefined as unknown as Error)),
};

async function openFaults() {
  const [count, setCount] = createSignal(0);
  const interval: { timer?: NodeJS.Timeout } = {};
  onCleanup(() => clearInterval(interval.timer));
  const provoke = callback((name: string) => void FAULTS[name]?.());
  const flood = callback(() => {
    interval.timer = setInterval(() => {
      setCount(n => n + 1);
      fail("flood");
    });
  });
  const slow = callback(
    async (_: number) => {
      callSignal().addEventListener("abort", () => getWindow().notify("stopped"));
      // What only says that it was given up is no failure.
      void fetch("http://127.0.0.1:1/", { signal: callSignal() }).catch(() => undefined);
      void new Promise((_resolve, reject) => {
        const signal = callSignal();
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
      await new Promise(() => undefined);
    },
    { concurrency: "latest" },
  );
  return live({ count, add: callback(() => setCount(n => n + 1)), provoke, flood, slow });
}

async function openRoom() {
  return shared(
    "room",
    () => {
      // What the room itself waits for, whichever window lets it go on.
      let goOn = (): void => undefined;
      void new Promise<void>(resolve => (goOn = resolve)).then(() => fail("room"));
      return live({ name: () => "room", fail: callback(() => goOn()) });
    },
    { linger: 0 },
  );
}

async function openAndFail() {
  setImmediate(() => fail("opening"));
  return live({ name: () => "opened" });
}

const host = createNodeHost({
  app: () => undefined,
  functions: defineLive({ openFaults, openRoom, openAndFail }),
  template: "<html><head></head><body><!--app--></body></html>",
  settings: { log: jsonLog },
});
const server = createServer((request, response) => {
  // Code of the app that works for no window.
  if (request.url === "/unowned") setImmediate(() => fail("unowned"));
  host.handler(request, response);
});
host.attach(server);
if (process.env["FAIL_AT_START"] === "throw") fail("start");
server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
  process.on("uncaughtException", error => console.log("The app's own listener heard:", String(error)));
  console.log(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
