import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocket } from "ws";
import type { Connect } from "../../lib/client";
import { ackMessage, attachMessage, PROBE, readDescription, up } from "../../lib/wire";

const OPTIONS = { perMessageDeflate: false };

const addressOf = (port: number): string => `ws://127.0.0.1:${port}/_live`;

/** A client's end: its WebSocket, and the socket below it, which counts bytes with all their framing. */
export interface Wire {
  readonly socket: WebSocket;
  readonly net: Socket;
}

/** Counts what crosses from now on, in bytes each way. */
export function counter({ net }: Wire): () => { readonly down: number; readonly up: number } {
  const { bytesRead, bytesWritten } = net;
  return () => ({ down: net.bytesRead - bytesRead, up: net.bytesWritten - bytesWritten });
}

function connect(port: number): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(addressOf(port), OPTIONS);
    socket.once("upgrade", (response: IncomingMessage) => {
      socket.once("open", () => resolve({ socket, net: response.socket }));
    });
    socket.once("error", reject);
  });
}

/** A raw client. */
export async function connectRaw(port: number, onMessage: (text: string) => void): Promise<Wire> {
  const wire = await connect(port);
  wire.socket.on("message", data => onMessage(String(data)));
  return wire;
}

/** How often the library's own client acknowledges at the latest. */
const ACK_EVERY = 32;

/**
 * A client that speaks the wire and does nothing else, for load: it binds the live object of a description, and
 * acknowledges as the library's own client does under load.
 */
export async function connectLight(port: number, live: string, onFrame: (text: string) => void): Promise<Wire> {
  const { window, ticket, object } = readDescription({ live });
  const wire = await connect(port);
  const { socket } = wire;
  await new Promise<void>(resolve => {
    let received = -1;
    socket.on("message", data => {
      const text = String(data);
      if (received === -1) {
        received = 0;
        socket.send(ackMessage(received));
        socket.send(up.bind(object));
        return socket.send(PROBE);
      }
      if (text === PROBE) return socket.send(ackMessage(received));
      // The first is the answer to the probe: what was sent before it, the binding, has arrived.
      if (text.startsWith("!")) return resolve();
      if (++received % ACK_EVERY === 0) socket.send(ackMessage(received));
      onFrame(text);
    });
    socket.send(attachMessage({ window, ticket: ticket ?? "", received: 0, epoch: 1 }));
  });
  return wire;
}

/** What the library's own client makes its sockets with. `onWire` is given each. */
export function connectWith(port: number, onWire: (wire: Wire) => void = () => undefined): Connect {
  return events => {
    const socket = new WebSocket(addressOf(port), OPTIONS);
    socket.on("upgrade", (response: IncomingMessage) => onWire({ socket, net: response.socket }));
    socket.on("open", () => events.open());
    socket.on("message", data => events.message(String(data)));
    socket.on("close", code => events.closed(code));
    socket.on("error", () => undefined);
    return {
      send: text => socket.send(text),
      close(code, reason) {
        socket.removeAllListeners();
        socket.on("error", () => undefined);
        socket.close(code, reason);
      },
    };
  };
}
