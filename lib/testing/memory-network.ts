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

type Side = Crossing["from"];

interface MemorySocket {
  cut(): void;
  silence(): void;
}

/** Sockets between a client and a server in one process: messages cross as text, in order, one microtask later. */
export class MemoryNetwork {
  /** Everything that crossed, oldest first. */
  readonly crossings: Crossing[] = [];
  readonly #server: LiveServer;
  readonly #open = new Set<MemorySocket>();
  #down = false;
  #silent = false;

  constructor(server: LiveServer) {
    this.#server = server;
  }

  /** Cuts all sockets as a broken network does. New ones fail too, until {@link restore}. */
  cut(): void {
    this.#down = true;
    for (const socket of [...this.#open]) socket.cut();
  }

  /**
   * Takes the network away without a word, as a phone does that has left its cell: nothing arrives any more on any
   * socket, and neither side is told. New ones wait for an answer, until {@link restore}.
   */
  silence(): void {
    this.#silent = true;
    for (const socket of this.#open) socket.silence();
  }

  /** Lets new sockets through again. Those that were cut or silenced stay so. */
  restore(): void {
    this.#down = this.#silent = false;
  }

  readonly connect: Connect = events => {
    let connection: Connection | undefined;
    let silent = this.#silent;
    const open = new Set<Side>(["client", "server"]);
    const tell = (side: Side, code: number): void => {
      if (!open.delete(side)) return;
      this.#open.delete(socket);
      queueMicrotask(() => (side === "client" ? events : connection)?.closed(code));
    };
    const socket: MemorySocket = {
      cut: () => {
        tell("client", CUT);
        tell("server", CUT);
      },
      silence: () => void (silent = true),
    };
    const passes = (): boolean => !silent && open.size === 2;
    const cross = (from: Side, text: string, deliver: (text: string) => void): void => {
      if (!passes()) return;
      queueMicrotask(() => {
        if (!passes()) return;
        this.crossings.push({ from, text });
        deliver(text);
      });
    };
    this.#open.add(socket);
    queueMicrotask(() => {
      if (this.#down) return socket.cut();
      if (!passes()) return;
      connection = this.#server.connect({
        bufferedAmount: 0,
        whenDrained: run => run(),
        pause: () => undefined,
        resume: () => undefined,
        send: text => cross("server", text, events.message),
        close: code => {
          if (!silent) tell("client", code);
          tell("server", code);
        },
      });
      events.open();
    });
    return {
      send: text => cross("client", text, message => connection?.message(message)),
      // Whoever closes a socket is not told that it is closed.
      close: code => {
        open.delete("client");
        if (!silent) tell("server", code);
      },
    };
  };
}
