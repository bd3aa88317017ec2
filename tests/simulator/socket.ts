import type { SocketEvents } from "../../lib/client/link.ts";
import type { Transport } from "../../lib/connection/index.ts";
import type { Connection, ServerTransport } from "../../lib/server/index.ts";
import type { Random } from "../unit/wire/random.ts";
import { Direction, type Packet, type Weather } from "./direction.ts";
import type { Domain, Scheduler } from "./scheduler.ts";

/** Where a socket is: who is at its ends, and what watches it. */
export interface SocketPlace {
  readonly name: string;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly client: Domain;
  readonly server: Domain;
  readonly weather: { readonly up: Weather; readonly down: Weather };
  /** Whether a socket that its client has closed still reports what arrives for it. */
  readonly late: boolean;
  /** The server takes the socket; undefined when nobody listens. */
  accept(transport: ServerTransport): Connection | undefined;
  trace(who: string, text: () => string): void;
  /** Called whenever the client has been told something. */
  observe(): void;
}

/** How a socket is cut. Times are milliseconds from now, undefined for a side that never learns of it. */
export interface Cut {
  /** Which share of what is on its way still arrives. */
  readonly up: number;
  readonly down: number;
  readonly clientLearns: number | undefined;
  readonly serverLearns: number | undefined;
  /** Whether what is sent into the dead line is taken, or stays in the sender's buffer. */
  readonly swallows: boolean;
}

/** Close code of a socket that was cut: nobody said goodbye. */
const CUT = 1006;

/** How long a server waits for the answer to its close, as hosts do. */
const CLOSE_TIMEOUT = 2_000;

/** One socket between the real client and the real server. */
export class SimulatedSocket {
  readonly #place: SocketPlace;
  readonly #events: SocketEvents;
  readonly up: Direction;
  readonly down: Direction;
  #connection: Connection | undefined;
  #isOpen = false;
  #clientClosed = false;
  #clientTold = false;
  #serverClosed = false;
  #serverTold = false;
  #drained: (() => void)[] = [];

  constructor(place: SocketPlace, events: SocketEvents) {
    const { scheduler, random, client, server, weather } = place;
    this.#place = place;
    this.#events = events;
    this.up = new Direction(scheduler, server, random, weather.up, packet => this.#atServer(packet));
    this.down = new Direction(scheduler, client, random, weather.down, packet => this.#atClient(packet));
  }

  /** Whether neither side has been told of its end. */
  get isAlive(): boolean {
    return !this.#clientTold && !this.#serverTold && !this.up.isCut;
  }

  /** The client's end. */
  readonly client: Transport = {
    send: text => {
      if (!this.#isOpen || this.#clientClosed || this.#clientTold) return;
      this.#place.trace("client sends", () => text);
      this.up.send({ kind: "text", text });
    },
    close: code => {
      if (this.#clientClosed || this.#clientTold) return;
      this.#place.trace("client closes", () => String(code));
      this.#clientClosed = true;
      this.up.send({ kind: "close", code });
    },
  };

  /** The handshake begins after `delay`. */
  dial(delay: number): void {
    const { scheduler, server } = this.#place;
    scheduler.add(server, delay + this.#place.weather.up.latency, "network", () => this.#accept());
  }

  /** The client is told that the handshake failed. */
  refuse(delay: number): void {
    this.#place.scheduler.add(this.#place.client, delay, "network", () => this.#tellClient(CUT));
  }

  cut({ up, down, clientLearns, serverLearns, swallows }: Cut): void {
    const { scheduler, client, server } = this.#place;
    this.#place.trace("network", () => `cut; client ${clientLearns ?? "never"}, server ${serverLearns ?? "never"}`);
    const upEnds = this.up.cut(up, swallows) - scheduler.now;
    const downEnds = this.down.cut(down, swallows) - scheduler.now;
    const tell = (domain: Domain, line: Direction, delay: number, told: (code: number) => void): void => {
      scheduler.add(domain, delay, "network", () => {
        // What arrived before the end is read first.
        if (line.isEmpty) told(CUT);
        else tell(domain, line, 50, told);
      });
    };
    if (clientLearns !== undefined) {
      tell(client, this.down, Math.max(clientLearns, downEnds), code => this.#tellClient(code));
    }
    if (serverLearns !== undefined) {
      tell(server, this.up, Math.max(serverLearns, upEnds), code => this.#tellServer(code));
    }
  }

  /** Lets through what is stalled or slow. */
  heal(): void {
    this.up.heal();
    this.down.heal();
    if (this.#drained.length > 0) this.#awaitDrain();
  }

  #accept(): void {
    const aborted = this.#clientClosed || this.#clientTold || this.up.isCut;
    if (aborted && this.#place.random.chance(0.5)) return;
    this.#connection = this.#place.accept(this.#server);
    if (!this.#connection) return this.refuse(this.#place.weather.down.latency);
    this.#place.trace("server accepts", () => "");
    this.down.send({ kind: "open" });
  }

  #atServer(packet: Packet): void {
    if (this.#serverTold || !this.#connection) return;
    if (packet.kind === "close") return this.#tellServer(packet.code);
    if (packet.kind !== "text") return;
    this.#place.trace("server gets", () => packet.text);
    this.#connection.message(packet.text);
  }

  #atClient(packet: Packet): void {
    if (this.#clientTold || (this.#clientClosed && !this.#place.late)) return;
    if (packet.kind === "close") return this.#tellClient(packet.code);
    if (packet.kind === "open") {
      this.#isOpen = true;
      this.#events.open();
    } else {
      this.#place.trace("client gets", () => packet.text);
      this.#events.message(packet.text);
    }
    this.#place.observe();
  }

  #tellClient(code: number): void {
    if (this.#clientTold || (this.#clientClosed && !this.#place.late)) return;
    this.#clientTold = true;
    this.#place.trace("client told", () => `closed ${code}`);
    this.#events.closed(code);
    this.#place.observe();
  }

  #tellServer(code: number): void {
    if (this.#serverTold || !this.#connection) return;
    this.#serverTold = true;
    this.#place.trace("server told", () => `closed ${code}`);
    // Hosts say so either way about what they could not send.
    if (this.#place.random.chance(0.5)) this.#drain();
    this.#connection.closed(code);
  }

  #drain(): void {
    for (const run of this.#drained.splice(0)) run();
  }

  readonly #server: ServerTransport = Object.defineProperty(
    {
      bufferedAmount: 0,
      send: (text: string) => {
        if (this.#serverClosed || this.#serverTold) return;
        this.#place.trace("server sends", () => text);
        this.down.send({ kind: "text", text });
      },
      close: (code: number) => {
        if (this.#serverClosed || this.#serverTold) return;
        this.#place.trace("server closes", () => String(code));
        this.#serverClosed = true;
        this.down.send({ kind: "close", code });
        const { scheduler, server, random } = this.#place;
        scheduler.add(server, random.next() * CLOSE_TIMEOUT, "network", () => this.#tellServer(code));
      },
      whenDrained: (run: () => void) => {
        this.#drained.push(run);
        this.#awaitDrain();
      },
      pause: () => this.up.pause(),
      resume: () => this.up.resume(),
    },
    "bufferedAmount",
    { get: () => this.down.buffered },
  );

  #awaitDrain(): void {
    const { drains } = this.down;
    if (drains === undefined) return;
    const { scheduler, server } = this.#place;
    scheduler.add(server, drains - scheduler.now, "network", () => {
      if (this.#drained.length === 0) return;
      if (this.down.buffered > 0) this.#awaitDrain();
      else this.#drain();
    });
  }
}
