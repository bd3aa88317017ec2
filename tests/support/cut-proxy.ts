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
  /** Lets everything take so many milliseconds longer, each way, on connections that are made from now on. */
  slow(ms: number): void;
  /** Answers requests for a path with this text itself, on connections that are made from now on. */
  answer(path: string, html: string): void;
  /** Resolves when the server has closed a WebSocket by itself. */
  untilServerHangsUp(): Promise<void>;
}

/** Starts a proxy in front of `url`. */
export async function startCutProxy(url: string): Promise<CutProxy> {
  let port = Number(new URL(url).port);
  let refusing = false;
  let latency = 0;
  const sockets = new Set<Socket>();
  const answers = new Map<string, string>();
  let hungUp: () => void = () => undefined;

  /** The whole answer to a request that this proxy answers itself. */
  const ownAnswer = (request: Buffer): string | undefined => {
    const html = answers.get(/^GET (\S+) /.exec(String(request))?.[1] ?? "");
    if (html === undefined) return undefined;
    const head = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Connection: close"];
    return [...head, `Content-Length: ${Buffer.byteLength(html)}`, "", html].join("\r\n");
  };

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
    client.once("data", request => {
      const own = ownAnswer(request);
      if (own !== undefined) return void client.end(own);
      if (latency === 0) {
        upstream.write(request);
        client.pipe(upstream).pipe(client);
        return;
      }
      const later = (
        (ms: number) => (run: () => void) =>
          void setTimeout(run, ms)
      )(latency);
      const pass = (from: Socket, to: Socket): void => {
        from.on("data", chunk => later(() => to.write(chunk)));
        from.on("end", () => later(() => to.end()));
      };
      later(() => upstream.write(request));
      pass(client, upstream);
      pass(upstream, client);
    });
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
    slow: ms => void (latency = ms),
    answer: (path, html) => void answers.set(path, html),
    untilServerHangsUp: () => new Promise(resolve => (hungUp = resolve)),
    async [Symbol.asyncDispose]() {
      cut();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
