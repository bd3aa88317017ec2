import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { openSocket, Scope, startSoon, type UpstreamSocket } from "../../../lib/tasks/index.ts";
import { deferred } from "../services/deferred.ts";
import { settle } from "./manual-clock.ts";
import { RecordingHost } from "./recording-host.ts";
import { nobodyListens, startReplying, startService, startSilence } from "./upstream-service.ts";

const newScope = (): { host: RecordingHost; scope: Scope } => {
  const host = new RecordingHost();
  return { host, scope: new Scope(host) };
};

const socketFailed: unknown = expect.objectContaining({ name: "LiveError", code: "socket-failed", blame: "network" });

async function collect<M>(socket: AsyncIterable<M>): Promise<M[]> {
  const messages: M[] = [];
  for await (const message of socket) messages.push(message);
  return messages;
}

afterEach(() => void vi.restoreAllMocks());

describe("openSocket", () => {
  it("opens with the protocols and headers that it was given", async () => {
    const seen = deferred<{ header: unknown; protocol: string }>();
    await using service = await startService(undefined, {
      handleProtocols: (protocols, request) => {
        seen.resolve({ header: request.headers["x-key"], protocol: [...protocols].join() });
        return [...protocols][0] ?? false;
      },
    });
    await using _socket = await openSocket(service.url, { protocols: ["v1", "v2"], headers: { "x-key": "secret" } });
    expect(await seen.promise).toEqual({ header: "secret", protocol: "v1,v2" });
  });

  it("rejects with `socket-failed`, the address and the cause when nobody listens", async () => {
    const url = await nobodyListens();
    const refused = openSocket(url);
    await expect(refused).rejects.toThrow(socketFailed);
    await expect(refused).rejects.toThrow(url);
    await expect(refused).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });

  it("rejects with `socket-failed` when the service refuses", async () => {
    await using service = await startService(undefined, { verifyClient: () => false });
    const refused = openSocket(service.url);
    await expect(refused).rejects.toThrow(socketFailed);
    await expect(refused).rejects.toThrow("401");
  });

  it("rejects with `socket-failed` when the service hangs up at once", async () => {
    await using silence = await startSilence();
    const opening = openSocket(silence.url);
    await silence.connected;
    await silence[Symbol.asyncDispose]();
    await expect(opening).rejects.toThrow(socketFailed);
  });

  it("rejects with `deadline` when the service does not answer in time, by its window's clock", async () => {
    await using silence = await startSilence();
    const { host, scope } = newScope();
    const opening = scope.run(() => openSocket(silence.url, { openTimeout: 3_000 }));
    const rejected = expect(opening).rejects.toMatchObject({ code: "deadline", message: /3000 ms/ });
    await silence.connected;
    await host.clock.advance(2_999);
    expect(host.clock.pending).toBe(1);
    await host.clock.advance(1);
    await rejected;
    expect(host.clock.pending).toBe(0);
  });

  it("leaves no timer once it is open, or has failed", async () => {
    await using service = await startService();
    const { host, scope } = newScope();
    await using _socket = await scope.run(() => openSocket(service.url));
    expect(host.clock.pending).toBe(0);
    const url = await nobodyListens();
    await expect(scope.run(() => openSocket(url))).rejects.toThrow(socketFailed);
    expect(host.clock.pending).toBe(0);
  });

  it("does not even begin when its signal was aborted before", async () => {
    const reason = new Error("enough");
    await expect(openSocket("ws://127.0.0.1:1", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("rejects with the signal's reason when that is aborted on the way", async () => {
    await using silence = await startSilence();
    const controller = new AbortController();
    const reason = new Error("enough");
    const rejected = expect(openSocket(silence.url, { signal: controller.signal })).rejects.toBe(reason);
    await silence.connected;
    controller.abort(reason);
    await rejected;
  });
});

describe("a request", () => {
  it("is answered with the result of the reply that has its id, whatever the order of the replies", async () => {
    const waiting: { id: number; params: unknown }[] = [];
    await using service = await startService(client =>
      client.on("message", data => {
        waiting.push(JSON.parse(String(data)) as { id: number; params: unknown });
        if (waiting.length < 3) return;
        for (const { id, params } of waiting.reverse())
          client.send(JSON.stringify({ jsonrpc: "2.0", id, result: params }));
      }),
    );
    await using socket = await openSocket(service.url);
    const replies = ["a", { b: 1 }, null].map(params => socket.request({ method: "echo", params }));
    expect(await Promise.all(replies)).toEqual(["a", { b: 1 }, null]);
  });

  it("is sent as JSON-RPC 2.0", async () => {
    const sent = deferred<unknown>();
    await using service = await startService(client =>
      client.on("message", data => sent.resolve(JSON.parse(String(data)) as unknown)),
    );
    await using socket = await openSocket(service.url);
    socket.request({ method: "subscribe", params: { channels: ["a"] } }).catch(() => undefined);
    expect(await sent.promise).toEqual({ jsonrpc: "2.0", id: 1, method: "subscribe", params: { channels: ["a"] } });
  });

  it("rejects with `request-failed`, what the service said, and its error as the cause", async () => {
    const error = { code: -32601, message: "No such method" };
    await using service = await startReplying(method => (method === "good" ? { result: "fine" } : { error }));
    await using socket = await openSocket(service.url);
    const refused = socket.request({ method: "bad" });
    await expect(refused).rejects.toMatchObject({ code: "request-failed", blame: "network", cause: error });
    await expect(refused).rejects.toThrow("No such method");
    await expect(socket.request({ method: "good" })).resolves.toBe("fine");
  });

  it("rejects with `deadline` when no reply comes, by its window's clock; a late reply does no harm", async () => {
    const requests: number[] = [];
    await using service = await startService(client =>
      client.on("message", data => requests.push((JSON.parse(String(data)) as { id: number }).id)),
    );
    const { host, scope } = newScope();
    await using socket = await scope.run(() => openSocket(service.url, { requestTimeout: 2_000 }));
    const rejected = expect(socket.request({ method: "slow" })).rejects.toMatchObject({
      code: "deadline",
      message: expect.stringContaining('"slow"') as string,
    });
    await host.clock.advance(2_000);
    await rejected;
    expect(host.clock.pending).toBe(0);

    // The late reply belongs to nobody any more: it is a message like any other.
    const client = await service.client;
    client.send(JSON.stringify({ jsonrpc: "2.0", id: 1, result: "late" }));
    client.close();
    expect(await collect(socket)).toEqual([{ jsonrpc: "2.0", id: 1, result: "late" }]);
  });

  it("leaves no timer when it was answered, refused or given up", async () => {
    await using service = await startReplying(method =>
      method === "good" ? { result: 1 } : method === "bad" ? { error: {} } : undefined,
    );
    const { host, scope } = newScope();
    const socket = await scope.run(() => openSocket(service.url));
    await socket.request({ method: "good" });
    await expect(socket.request({ method: "bad" })).rejects.toThrow("no reason");
    const waiting = expect(socket.request({ method: "never" })).rejects.toThrow(socketFailed);
    expect(host.clock.pending).toBe(1);
    await socket.close();
    await waiting;
    expect(host.clock.pending).toBe(0);
  });

  it("rejects when the socket closes before the reply, however it closes", async () => {
    for (const close of [(client: WebSocket) => client.close(), (client: WebSocket) => client.terminate()]) {
      await using service = await startService(client => client.on("message", () => close(client)));
      await using socket = await openSocket(service.url);
      await expect(socket.request({ method: "any" })).rejects.toThrow(socketFailed);
    }
  });

  it("rejects on a closed socket and with what is no JSON, and leaves nothing behind", async () => {
    await using service = await startService();
    const { host, scope } = newScope();
    const socket = await scope.run(() => openSocket(service.url));
    await expect(socket.request({ method: "odd", params: 1n })).rejects.toThrow(TypeError);
    await socket.close();
    await expect(socket.request({ method: "late" })).rejects.toThrow(socketFailed);
    expect(() => socket.send("late")).toThrow(socketFailed);
    expect(host.clock.pending).toBe(0);
  });
});

describe("iterating over a socket", () => {
  it("gives every message that is no reply, parsed and in order, and ends when the service closes", async () => {
    await using service = await startService(client => {
      for (let n = 1; n <= 100; n++) client.send(JSON.stringify({ n }));
      for (const odd of ["null", "5", '"text"', "[1]", '{"id":99,"result":"nobody asked"}']) client.send(odd);
      client.close(1000);
    });
    await using socket = await openSocket(service.url);
    expect(await collect(socket)).toEqual([
      ...Array.from({ length: 100 }, (_, index) => ({ n: index + 1 })),
      null,
      5,
      "text",
      [1],
      { id: 99, result: "nobody asked" },
    ]);
  });

  it("misses nothing that came between the opening and the iteration, nor around a request", async () => {
    await using service = await startService(client => {
      client.send('"first"');
      client.on("message", data => {
        const { id } = JSON.parse(String(data)) as { id: number };
        client.send('"before the reply"');
        client.send(JSON.stringify({ id, result: 1 }));
        client.send('"after the reply"');
        client.close();
      });
    });
    await using socket = await openSocket<string>(service.url);
    await socket.request({ method: "subscribe" });
    expect(await collect(socket)).toEqual(["first", "before the reply", "after the reply"]);
  });

  it("ends when the socket is closed from here", async () => {
    await using service = await startService();
    const socket = await openSocket(service.url);
    const collected = collect(socket);
    await socket.close();
    expect(await collected).toEqual([]);
    expect(await service.gone).toBe(1005);
  });

  it.each<[string, (client: WebSocket) => void]>([
    ["is cut off", client => client.terminate()],
    ["closes with code 1011", client => client.close(1011, "internal")],
    ["closes with code 1001", client => client.close(1001)],
    ["closes with a code of its own", client => client.close(4000)],
  ])("throws `socket-failed` when the service %s", async (_, fail) => {
    await using service = await startService(fail);
    await using socket = await openSocket(service.url);
    await expect(collect(socket)).rejects.toThrow(socketFailed);
  });

  it("throws `socket-failed` when the service sends what is not JSON, and the socket is given up", async () => {
    await using service = await startService(client => client.send("<html>"));
    await using socket = await openSocket(service.url);
    const failed = collect(socket);
    await expect(failed).rejects.toThrow(socketFailed);
    await expect(failed).rejects.toMatchObject({ cause: expect.any(SyntaxError) as SyntaxError });
    expect(await service.gone).toBe(1006);
    expect(() => socket.send(1)).toThrow(socketFailed);
  });

  it("throws `socket-failed` when a message is larger than is allowed", async () => {
    await using service = await startService(client => client.send(JSON.stringify("x".repeat(2_000))));
    await using socket = await openSocket(service.url, { maxMessage: 1_000 });
    await expect(collect(socket)).rejects.toThrow(socketFailed);
    expect(await service.gone).toBe(1009);
  });

  it("can be broken off and taken up again", async () => {
    await using service = await startService(client => [1, 2, 3].forEach(n => client.send(String(n))));
    await using socket = await openSocket<number>(service.url);
    const take = async (): Promise<number | undefined> => {
      for await (const message of socket) return message;
      return undefined;
    };
    expect([await take(), await take(), await take()]).toEqual([1, 2, 3]);
  });
});

describe("a slow consumer", () => {
  const COUNT = 3_000;

  /** Sends more than any queue holds, then closes. */
  const flood = (client: WebSocket): void => {
    for (let n = 0; n < COUNT; n++) client.send(JSON.stringify({ n, filler: "x".repeat(200) }));
    client.close();
  };

  it("has the service wait and go on again, and loses nothing", async () => {
    const pause = vi.spyOn(WebSocket.prototype, "pause");
    const resume = vi.spyOn(WebSocket.prototype, "resume");
    await using service = await startService(flood);
    await using socket = await openSocket<{ n: number }>(service.url);
    const got: number[] = [];
    for await (const { n } of socket) {
      got.push(n);
      if (n % 50 === 0) await turn();
    }
    expect(got).toEqual(Array.from({ length: COUNT }, (_, n) => n));
    expect(pause.mock.calls.length).toBeGreaterThan(1);
    // After the last pause the service may have closed already, and there is nothing to go on with.
    expect(resume.mock.calls.length).toBeGreaterThanOrEqual(pause.mock.calls.length - 1);
  });

  it("can leave at any time: closing does not wait for what it never read", async () => {
    const pauseForReal = Reflect.get(WebSocket.prototype, "pause") as (this: WebSocket) => void;
    const paused = deferred<void>();
    vi.spyOn(WebSocket.prototype, "pause").mockImplementation(function (this: WebSocket) {
      pauseForReal.call(this);
      paused.resolve();
    });
    await using service = await startService(client => {
      for (let n = 0; n < COUNT; n++) client.send(String(n));
    });
    await using socket = await openSocket(service.url);
    await paused.promise;
    await socket.close();
    expect(await service.gone).toBe(1005);
  });
});

describe("the end of a socket", () => {
  it("comes with `await using`, also when the block throws", async () => {
    await using service = await startService();
    const use = async (): Promise<void> => {
      await using _socket = await openSocket(service.url);
      throw new Error("in the block");
    };
    await expect(use()).rejects.toThrow("in the block");
    expect(await service.gone).toBe(1005);
  });

  it("comes with its signal: iteration and requests reject, and the service sees it go", async () => {
    await using service = await startService();
    const controller = new AbortController();
    const socket = await openSocket(service.url, { signal: controller.signal });
    const reason = new Error("enough");
    const iteration = expect(collect(socket)).rejects.toBe(reason);
    const request = expect(socket.request({ method: "any" })).rejects.toMatchObject({
      code: "socket-failed",
      cause: reason,
    });
    controller.abort(reason);
    await iteration;
    await request;
    expect(await service.gone).toBe(1006);
  });

  it("comes with the scope that it was opened in", async () => {
    await using service = await startService();
    const { scope } = newScope();
    const socket = await scope.run(() => openSocket(service.url));
    const iteration = expect(collect(socket)).rejects.toMatchObject({ code: "cancelled" });
    scope.close();
    await iteration;
    expect(await service.gone).toBe(1006);
  });

  it("comes with the task that it was opened in, whatever is the task's end", async () => {
    for (const end of [() => undefined, () => Promise.reject(new Error("the task fails"))]) {
      await using service = await startService();
      const { scope } = newScope();
      const task = scope.run(() =>
        startSoon(async () => {
          await openSocket(service.url);
          await end();
        }),
      );
      await task.result.catch(() => undefined);
      expect(await service.gone).toBe(1006);
    }
  });

  it("can be asked for any number of times, and after the service's", async () => {
    await using service = await startService();
    const socket = await openSocket(service.url);
    (await service.client).close();
    await expect(collect(socket)).resolves.toEqual([]);
    await Promise.all([socket.close(), socket.close(), socket[Symbol.asyncDispose]()]);
  });

  it("leaves nothing on the signal that it listened to", async () => {
    await using service = await startService();
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, "addEventListener");
    const remove = vi.spyOn(controller.signal, "removeEventListener");
    const socket = await openSocket(service.url, { signal: controller.signal });
    await socket.close();
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
  });

  it("leaves no unhandled rejection, whoever has not waited for what", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    await using service = await startService(client => client.terminate());
    const socket: UpstreamSocket = await openSocket(service.url);
    await service.gone;
    await socket.close();
    await settle();
    await settle();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
