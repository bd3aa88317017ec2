import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { type AdmissionRequest, clientAddress, processServer, type ServerTransport } from "../server";
import { isOwnOrigin } from "./origin";
import { socketTraffic } from "./socket-traffic";

/**
 * Largest message a client may send, in bytes: 64 Ki characters of the wire's limit, each up to 4 bytes in UTF-8. A
 * larger one ends the connection before it is read whole.
 */
const MAX_MESSAGE = 4 * 65_536;

const upgrades = new WebSocketServer({
  noServer: true,
  maxPayload: MAX_MESSAGE,
  // Patches are a few bytes each: compressing them costs memory for each socket and gains nothing.
  perMessageDeflate: false,
  clientTracking: false,
});

/** Takes over an HTTP upgrade: refuses a foreign origin, else joins the socket to the process's live server. */
export function acceptUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
  if (!isOwnOrigin(request, processServer().settings.origins)) {
    processServer().refused("a socket", "origin", "Its handshake came from another site.");
    socket.on("error", ignoreErrors);
    socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    return;
  }
  upgrades.handleUpgrade(request, socket, head, opened => join(opened, request, socket));
}

function join(socket: WebSocket, request: IncomingMessage, wire: Duplex): void {
  socketTraffic().add(request.socket);
  const connection = processServer().connect(new SocketTransport(socket, wire), new Handshake(request));
  socket.on("message", (data, isBinary) => {
    if (isBinary) socket.close(1003);
    else connection.message(String(data));
  });
  socket.on("close", code => connection.closed(code));
  socket.on("error", ignoreErrors);
}

/** Listens to the errors of a socket: what went wrong is over with its close, which follows. */
export function ignoreErrors(): void {
  // Without a listener Node throws the error.
}

/** The request of a handshake. It is kept as long as the socket, so as one text until somebody asks. */
class Handshake implements AdmissionRequest {
  readonly address: string | undefined;
  readonly #raw: string;

  constructor({ headers, rawHeaders, socket }: IncomingMessage) {
    const forwarded = headers["x-forwarded-for"];
    const { proxies = 0 } = processServer().settings;
    this.address = clientAddress(forwarded?.toString(), socket.remoteAddress, proxies);
    this.#raw = rawHeaders.join("\n");
  }

  get headers(): Headers {
    const headers = new Headers();
    const lines = this.#raw.split("\n");
    for (let at = 0; at + 1 < lines.length; at += 2) headers.append(lines[at] ?? "", lines[at + 1] ?? "");
    return headers;
  }
}

/** How long a client may take to answer a close before its socket is cut, in milliseconds. */
const CLOSE_TIMEOUT = 2_000;

/** The heads of WebSocket frames that hold a whole short text, by its length, one character a byte. */
const HEADS = Array.from({ length: 126 }, (_, length) => String.fromCharCode(0x81, length));

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** A socket as a session sees it. A server has thousands: what they have in common is not in each. */
class SocketTransport implements ServerTransport {
  readonly #socket: WebSocket;
  readonly #wire: Duplex;
  #drained: (() => void)[] | undefined;

  constructor(socket: WebSocket, wire: Duplex) {
    this.#socket = socket;
    this.#wire = wire;
  }

  /**
   * Nearly all texts are short and ASCII: such a one is written to the wire as one piece of text, which the kernel takes
   * without a copy in memory, where `ws` makes two buffers and gathers them. Without compression `ws` writes whole frames
   * at once, so that one may go between any two of them.
   */
  send(text: string): void {
    const socket = this.#socket;
    if (text.length < HEADS.length && socket.readyState === socket.OPEN && isAscii(text)) {
      this.#wire.write((HEADS[text.length] ?? "") + text, "latin1");
    } else socket.send(text);
  }

  close(code: number, reason: string): void {
    const socket = this.#socket;
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), CLOSE_TIMEOUT).unref();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  whenDrained(run: () => void): void {
    if (this.#drained) return void this.#drained.push(run);
    this.#drained = [run];
    // A ping goes behind what is buffered; when it has been written, all of that has.
    this.#socket.ping(undefined, undefined, () => {
      const runs = this.#drained ?? [];
      this.#drained = undefined;
      for (const each of runs) each();
    });
  }
}
