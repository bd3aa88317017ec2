import type { Connection, LiveServer, ServerTransport } from "../../lib/server/index.ts";
import { attachMessage, readHello } from "../../lib/wire/index.ts";

/** A client that says whatever it is told to, and keeps what it gets. */
export class RawPeer {
  readonly got: string[] = [];
  /** The codes with which the server closed it; once, if all is well. */
  readonly closed: number[] = [];
  readonly #connection: Connection;

  constructor(server: LiveServer) {
    const transport: ServerTransport = {
      bufferedAmount: 0,
      whenDrained: run => run(),
      pause: () => undefined,
      resume: () => undefined,
      send: text => void this.got.push(text),
      close: code => void this.closed.push(code),
    };
    this.#connection = server.connect(transport);
  }

  say(text: string): void {
    this.#connection.message(text);
  }

  attach(window: string, ticket: string, received = 0): void {
    this.say(attachMessage({ window, ticket, received, epoch: 1 }));
  }

  /** The ticket for the next attach. Raises `bad-message` when there was no greeting. */
  get ticket(): string {
    return readHello(this.got[0] ?? "").ticket;
  }

  /** The frames that it got. */
  get frames(): readonly string[] {
    return this.got.slice(1).filter(text => text !== "?" && !text.startsWith("!"));
  }

  hangUp(code = 1006): void {
    this.#connection.closed(code);
  }
}
