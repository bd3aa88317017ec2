import { createServer, type AddressInfo, type Server } from "node:net";
import { WebSocketServer, type ServerOptions, type WebSocket } from "ws";
import { deferred } from "../services/deferred.ts";

/** A service on loopback, and the first client that has connected to it. */
export interface Service extends AsyncDisposable {
  readonly url: string;
  /** The service's end of the first connection. */
  readonly client: Promise<WebSocket>;
  /** Resolves with the close code of the first connection, as the service sees it. */
  readonly gone: Promise<number>;
}

/** Starts a WebSocket service; `serve` is called with each client. */
export async function startService(
  serve: (client: WebSocket) => void = () => undefined,
  options: ServerOptions = {},
): Promise<Service> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, ...options });
  await new Promise<void>(resolve => server.once("listening", resolve));
  const client = deferred<WebSocket>();
  const gone = deferred<number>();
  server.on("connection", socket => {
    client.resolve(socket);
    socket.on("close", code => gone.resolve(code));
    serve(socket);
  });
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    client: client.promise,
    gone: gone.promise,
    [Symbol.asyncDispose]() {
      for (const socket of server.clients) socket.terminate();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

/** A service that speaks JSON-RPC: `answer` gives what goes into the reply to a request, or undefined for none. */
export function startReplying(answer: (method: string, params: unknown) => object | undefined): Promise<Service> {
  return startService(client =>
    client.on("message", data => {
      const { id, method, params } = JSON.parse(String(data)) as { id: number; method: string; params: unknown };
      const reply = answer(method, params);
      if (reply) client.send(JSON.stringify({ jsonrpc: "2.0", id, ...reply }));
    }),
  );
}

/** A port on which somebody listens who accepts connections and then says nothing. */
export async function startSilence(): Promise<
  AsyncDisposable & { readonly url: string; readonly connected: Promise<void> }
> {
  const sockets = new Set<{ destroy(): void }>();
  const connected = deferred<void>();
  const server: Server = createServer(socket => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    connected.resolve();
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connected: connected.promise,
    [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

/** The address of a port on which nobody listens. */
export async function nobodyListens(): Promise<string> {
  const silence = await startSilence();
  await silence[Symbol.asyncDispose]();
  return silence.url;
}
