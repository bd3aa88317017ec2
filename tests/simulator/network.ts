import type { Connect } from "../../lib/client/link.ts";
import { Random } from "../unit/wire/random.ts";
import { FAIR, type Weather } from "./direction.ts";
import type { Host } from "./host.ts";
import type { Domain, Scheduler } from "./scheduler.ts";
import { type Cut, SimulatedSocket } from "./socket.ts";

export interface NetworkOptions {
  readonly seed: number;
  readonly scheduler: Scheduler;
  readonly host: Host;
  trace(who: string, text: () => string): void;
}

interface Request {
  readonly page: string;
  fail(): void;
}

/** Everything between the pages and the server: their sockets and requests, and what goes wrong with them. */
export class Network {
  readonly weather: { readonly up: Weather; readonly down: Weather } = { up: { ...FAIR }, down: { ...FAIR } };
  /** Until when connecting is refused, and until when it gets no answer. */
  refusingUntil = 0;
  hangingUntil = 0;
  readonly #sockets = new Map<string, SimulatedSocket[]>();
  readonly #requests = new Set<Request>();
  readonly #options: NetworkOptions;
  readonly #random: Random;
  #count = 0;

  constructor(options: NetworkOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
  }

  /** What a page makes its sockets with. `observe` is called whenever the page was told something. */
  connector(page: string, client: Domain, observe: () => void): Connect {
    return events => {
      const { scheduler, host, seed } = this.#options;
      const name = `${page} socket ${++this.#count}`;
      const random = new Random(seed + 7919 * this.#count);
      const { server } = host;
      const socket = new SimulatedSocket(
        {
          name,
          scheduler,
          random,
          client,
          server: host.domain,
          weather: this.weather,
          late: random.chance(0.3),
          accept: transport => (host.isUp && host.server === server ? server.connect(transport) : undefined),
          trace: (who, text) => this.#options.trace(name, () => `${who} ${text()}`),
          observe,
        },
        events,
      );
      this.#list(page).push(socket);
      const { now } = scheduler;
      if (this.refusingUntil > now || !host.isUp) socket.refuse(this.weather.down.latency);
      else socket.dial(Math.max(this.hangingUntil - now, 0));
      return socket.client;
    };
  }

  /** A page's call of a server function over HTTP. Rejects when it or its answer is lost; the server may have run it. */
  request<T>(page: string, client: Domain, run: () => Promise<T>): Promise<T> {
    const { scheduler, host } = this.#options;
    const { domain } = host;
    return new Promise((resolve, reject) => {
      const request: Request = {
        page,
        fail: () => {
          this.#requests.delete(request);
          scheduler.add(client, 1, "network", () => reject(new TypeError("fetch failed")));
        },
      };
      this.#requests.add(request);
      if (this.refusingUntil > scheduler.now || !host.isUp) return request.fail();
      const answer = (settle: () => void): void => {
        scheduler.add(client, this.#delay(this.weather.down), "network", () => {
          if (this.#requests.delete(request)) settle();
        });
      };
      scheduler.add(domain, this.#delay(this.weather.up), "network", () => {
        if (!this.#requests.has(request)) return;
        if (!host.isUp) return request.fail();
        run().then(
          value => answer(() => resolve(value)),
          (error: unknown) => answer(() => reject(error as Error)),
        );
      });
    });
  }

  /** The sockets of a page that are not known to be dead. */
  sockets(page: string): readonly SimulatedSocket[] {
    return this.#list(page).filter(socket => socket.isAlive);
  }

  cut(page: string, cut: Cut): void {
    for (const socket of this.sockets(page)) socket.cut(cut);
    this.#failRequests(request => request.page === page);
  }

  cutAll(cut: Cut): void {
    for (const page of this.#sockets.keys()) this.cut(page, cut);
    this.#failRequests(() => true);
  }

  /** Ends all faults, except that what was cut stays so. */
  heal(): void {
    this.refusingUntil = this.hangingUntil = 0;
    Object.assign(this.weather.up, FAIR);
    Object.assign(this.weather.down, FAIR);
    for (const list of this.#sockets.values()) for (const socket of list) socket.heal();
  }

  /** How many sockets there have been. */
  get count(): number {
    return this.#count;
  }

  #failRequests(which: (request: Request) => boolean): void {
    for (const request of [...this.#requests]) if (which(request)) request.fail();
  }

  #delay({ latency, jitter }: Weather): number {
    return 1 + latency + this.#random.next() * jitter;
  }

  #list(page: string): SimulatedSocket[] {
    const list = this.#sockets.get(page);
    if (list) return list;
    const made: SimulatedSocket[] = [];
    this.#sockets.set(page, made);
    return made;
  }
}
