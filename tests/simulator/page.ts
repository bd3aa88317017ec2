import { exchange } from "../../lib/client/exchange.ts";
import { LiveClient } from "../../lib/client/live-client.ts";
import { WINDOW_HEADER } from "../../lib/wire/index.ts";
import type { Random } from "../unit/wire/random.ts";
import type { Host } from "./host.ts";
import type { ObjectKind, Stage } from "./live-objects.ts";
import type { Network } from "./network.ts";
import { Domain, type Scheduler } from "./scheduler.ts";
import { View } from "./view.ts";

/** What views report to. */
export interface PageStage extends Stage {
  /** Objects that a view shows, and those that one has shown. */
  readonly bound: Set<number>;
  readonly released: Set<number>;
  hasWindow(id: string): boolean;
}

export interface PageOptions {
  readonly name: string;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly host: Host;
  readonly network: Network;
  readonly stage: PageStage;
  /** Whether its server functions take a while. */
  readonly slow: boolean;
  trace(who: string, text: () => string): void;
}

/** How many views a page has room for. */
export const SLOTS = 3;

/** A page in a browser tab, with the real client: rendered by the server, then alive until it is left. */
export class Page {
  readonly name: string;
  readonly stage: PageStage;
  readonly domain: Domain;
  readonly client: LiveClient;
  readonly views: (View | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);
  hasLeft = false;
  /** Whether its scripts have run: before that a page shows what the server rendered, and does nothing. */
  isLoaded = false;
  readonly #options: PageOptions;
  #keys = 0;

  constructor(options: PageOptions) {
    const { name, scheduler, random, network, stage } = options;
    this.#options = options;
    this.name = name;
    this.stage = stage;
    this.domain = new Domain(name, scheduler, random);
    this.client = new LiveClient({
      connect: network.connector(name, this.domain, () => this.observe()),
      clock: this.domain,
      random: () => random.next(),
      exchange,
    });
  }

  /** Asks for the page: its live objects are opened while it is rendered, and joined when it has been loaded. */
  load(kinds: readonly ObjectKind[], loading: number): void {
    const { network, host, slow } = this.#options;
    const request = network.request(this.name, this.domain, async () => {
      const window = host.windowOf(undefined);
      return Promise.all(kinds.map(kind => host.open(window, kind, slow)));
    });
    request.then(
      described => {
        this.domain.after(loading, () => {
          if (this.hasLeft) return;
          this.isLoaded = true;
          described.forEach((each, slot) => (this.views[slot] = new View(this, kinds[slot] ?? "board", each)));
        });
      },
      () => this.domain.after(1_000, () => this.hasLeft || this.load(kinds, loading)),
    );
  }

  mount(slot: number, kind: ObjectKind): void {
    this.views[slot]?.unmount();
    this.views[slot] = new View(this, kind);
  }

  unmount(slot: number): void {
    this.views[slot]?.unmount();
    this.views[slot] = undefined;
  }

  /** The page is left: politely, as browsers mostly manage, or by a crash. */
  leave(polite: boolean): void {
    this.hasLeft = true;
    this.trace(() => (polite ? "leaves" : "crashes"));
    for (const view of this.views) if (view) this.stage.bound.delete(view.serial);
    if (polite) this.client.leave();
    else this.domain.kill();
  }

  open(kind: ObjectKind): Promise<unknown> {
    const { network, host, slow } = this.#options;
    const run = (id?: string): Promise<unknown> =>
      network.request(this.name, this.domain, async () => host.open(host.windowOf(id), kind, slow));
    const open = Object.assign(() => run(), {
      withOptions:
        ({ headers }: { headers: Record<string, string> }) =>
        () =>
          run(headers[WINDOW_HEADER]),
    });
    return this.client.open(open, []);
  }

  nextKey(): number {
    return ++this.#keys;
  }

  observe(): void {
    for (const view of this.views) view?.observe();
  }

  trace(text: () => string): void {
    this.#options.trace(this.name, text);
  }
}
