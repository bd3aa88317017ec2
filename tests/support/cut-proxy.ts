import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A TCP proxy on this machine that can break connections as networks do. Dispose it at the end. */
export interface CutProxy extends AsyncDisposable {
  readonly url: string;
  /** Where connections go from now on. */
  target(url: string): void;
  /** Breaks all WebSockets at once, in whatever state they are. */
  cut(): void;
  /** Refuses new connections until {@link CutProxy.up}. */
  down(): void;
  up(): void;
  /** Resolves when the server has closed a WebSocket by itself. */
  untilServerHangsUp(): Promise<void>;
}

/** Starts a proxy in front of `url`. */
export async function startCutProxy(url: string): Promise<CutProxy> {
  let port = Number(new URL(url).port);
  let refusing = false;
  const sockets = new Set<Socket>();
  let hungUp: () => void = () => undefined;

  const server = createServer(client => {
    client.on("error", () => client.destroy());
    if (refusing) return void client.destroy();
    const upstream = connect(port, "127.0.0.1");
    sockets.add(client);
    upstream.on("error", () => client.destroy());
    upstream.on("end", () => hungUp());
    client.on("close", () => {
      sockets.delete(client);
      upstream.destroy();
    });
    client.pipe(upstream).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    target: to => void (port = Number(new URL(to).port)),
    cut,
    down: () => {
      refusing = true;
      cut();
    },
    up: () => void (refusing = false),
    untilServerHangsUp: () => new Promise(resolve => (hungUp = resolve)),
    async [Symbol.asyncDispose]() {
      cut();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
