import type { Connect } from "../client";
import type { Connection, LiveServer } from "../server";

/** One message as it crossed, for tests that look at patches. */
export interface Crossing {
  /** Who has sent it. */
  readonly from: "client" | "server";
  /** As it is on the wire, see `lib/wire/PROTOCOL.md`. */
  readonly text: string;
}

/** Close code of a socket that was cut: nobody said goodbye. */
const CUT = 1006;

/** Sockets between a client and a server in one process: messages cross as text, in order, one microtask later. */
export class MemoryNetwork {
  /** Everything that crossed, oldest first. */
  readonly crossings: Crossing[] = [];
  readonly #server: LiveServer;
  readonly #open = new Set<() => void>();
  #down = false;

  constructor(server: LiveServer) {
    this.#server = server;
  }

  /** Cuts all sockets as a broken network does. New ones fail too, until {@link restore}. */
  cut(): void {
    this.#down = true;
    for (const cut of [...this.#open]) cut();
  }

  restore(): void {
    this.#down = false;
  }

  readonly connect: Connect = events => {
    let connection: Connection | undefined;
    let open = true;
    const cut = (): void => finish(CUT, CUT);
    const finish = (clientCode: number | undefined, serverCode: number | undefined): void => {
      if (!open) return;
      open = false;
      this.#open.delete(cut);
      queueMicrotask(() => {
        if (clientCode !== undefined) events.closed(clientCode);
        if (serverCode !== undefined) connection?.closed(serverCode);
      });
    };
    const cross = (from: Crossing["from"], text: string, deliver: (text: string) => void): void => {
      if (!open) return;
      queueMicrotask(() => {
        if (!open) return;
        this.crossings.push({ from, text });
        deliver(text);
      });
    };
    this.#open.add(cut);
    queueMicrotask(() => {
      if (this.#down) return cut();
      if (!open) return;
      connection = this.#server.connect({
        bufferedAmount: 0,
        whenDrained: run => run(),
        pause: () => undefined,
        resume: () => undefined,
        send: text => cross("server", text, events.message),
        close: code => finish(code, code),
      });
      events.open();
    });
    return {
      send: text => cross("client", text, message => connection?.message(message)),
      close: code => finish(undefined, code),
    };
  };
}
