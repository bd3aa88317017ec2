import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { acceptUpgrade } from "../../lib/hosts";
import type { Live, LiveEntries } from "../../lib/live";
import { processServer } from "../../lib/server";

/** A server on a free port of this machine. */
export interface Hosted {
  readonly port: number;
  close(): void;
}

async function listen(server: Server): Promise<Hosted> {
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** One client of the bench does what a thousand do elsewhere. */
const LIMITS = {
  messagesPerSecond: Infinity,
  windowsPerAddress: Infinity,
  unjoinedPerAddress: Infinity,
};

/** The library as its users have it: a plain node:http server whose upgrades it takes. */
export function hostLive(): Promise<Hosted> {
  // Who asks for it first says how it is made.
  processServer(() => ({ limits: LIMITS }));
  return listen(createServer().on("upgrade", acceptUpgrade));
}

/** Opens a live object as a server function of a page does: in a window of its own. Gives its description. */
export async function openInWindow<T extends LiveEntries>(open: () => Live<T> | Promise<Live<T>>): Promise<string> {
  const scope = processServer().createWindow().scope.child();
  return scope.run(async () => (await open()).live);
}

/** `ws` by hand, with the options that the library gives it. `join` is called with each new socket. */
export function hostRaw(join: (socket: WebSocket) => void): Promise<Hosted> {
  const upgrades = new WebSocketServer({
    noServer: true,
    maxPayload: 4 * 65_536,
    perMessageDeflate: false,
    clientTracking: false,
  });
  return listen(
    createServer().on("upgrade", (request, socket, head) => upgrades.handleUpgrade(request, socket, head, join)),
  );
}

/** Calls `change` in each of `turns` turns of the event loop. */
export function eachTurn(turns: number, change: (turn: number) => void): Promise<void> {
  return new Promise(resolve => {
    let turn = 0;
    const next = (): void => {
      if (turn === turns) return resolve();
      change(turn++);
      setImmediate(next);
    };
    setImmediate(next);
  });
}
