/** What `GET /stats` answers and `stats()` returns. */
export interface MarketStats {
  /** Connections that are open now. */
  readonly connections: number;
  /** Subscribers by channel; a channel without any is not listed. */
  readonly subscriptions: Readonly<Record<string, number>>;
  /** Connections opened since the start. */
  readonly opened: number;
  /** Connections closed since the start. */
  readonly closed: number;
  /** Quotes not sent since the start, because the client was too slow to read those before. */
  readonly skipped: number;
}

interface Wait {
  readonly wanted: (stats: MarketStats) => boolean;
  readonly resolve: (stats: MarketStats) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Who is connected and subscribed to what: the market service's bookkeeping, without its sockets. It knows a client
 * only as a key; whoever makes the book owns it and calls {@link MarketBook.dispose} when the service is over.
 *
 * @example
 * const book = new MarketBook<string>();
 * book.open("ann");
 * book.subscribe("ann", ["price.btc_usd"]); // ["price.btc_usd"]
 */
export class MarketBook<Client> {
  readonly #service: string;
  readonly #channelsOf = new Map<Client, Set<string>>();
  readonly #clientsOf = new Map<string, Set<Client>>();
  readonly #listeners = new Set<(stats: MarketStats) => void>();
  readonly #waits = new Set<Wait>();
  #opened = 0;
  #closed = 0;
  #skipped = 0;

  /** @param service what errors call the service whose book it is */
  constructor(service = "market service") {
    this.#service = service;
  }

  /** The channels that have a subscriber, with their subscribers. */
  get active(): ReadonlyMap<string, ReadonlySet<Client>> {
    return this.#clientsOf;
  }

  /** A client has connected. */
  open(client: Client): void {
    this.#channelsOf.set(client, new Set());
    this.#opened += 1;
    this.#changed();
  }

  /** A client has gone, and its subscriptions with it. */
  close(client: Client): void {
    const channels = this.#channelsOf.get(client);
    if (channels === undefined) return;
    for (const channel of channels) this.#leave(client, channel);
    this.#channelsOf.delete(client);
    this.#closed += 1;
    this.#changed();
  }

  /** Adds channels to a client's, and returns all that it has now. A client that has gone gets none. */
  subscribe(client: Client, channels: readonly string[]): string[] {
    const own = this.#channelsOf.get(client);
    if (own === undefined) return [];
    for (const channel of channels) {
      own.add(channel);
      const clients = this.#clientsOf.get(channel);
      if (clients) clients.add(client);
      else this.#clientsOf.set(channel, new Set([client]));
    }
    this.#changed();
    return [...own];
  }

  /** Takes channels from a client's, and returns all that it still has. */
  unsubscribe(client: Client, channels: readonly string[]): string[] {
    const own = this.#channelsOf.get(client);
    if (own === undefined) return [];
    for (const channel of channels) {
      if (own.delete(channel)) this.#leave(client, channel);
    }
    this.#changed();
    return [...own];
  }

  /** A quote was not sent. Counted, but no change: a slow client would otherwise wake all listeners at each tick. */
  skip(): void {
    this.#skipped += 1;
  }

  stats(): MarketStats {
    const subscriptions: Record<string, number> = {};
    for (const [channel, clients] of this.#clientsOf) subscriptions[channel] = clients.size;
    const { size: connections } = this.#channelsOf;
    return { connections, subscriptions, opened: this.#opened, closed: this.#closed, skipped: this.#skipped };
  }

  /** Calls `listener` after every connection, subscription or end of one, until the returned function is called. */
  onChange(listener: (stats: MarketStats) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves as soon as `wanted` is true of the stats, which may be now; rejects if the service closes first. */
  until(wanted: (stats: MarketStats) => boolean): Promise<MarketStats> {
    return new Promise((resolve, reject) => {
      const stats = this.stats();
      if (wanted(stats)) resolve(stats);
      else this.#waits.add({ wanted, resolve, reject });
    });
  }

  /** Rejects whoever still waits, and forgets the listeners. */
  dispose(): void {
    this.#listeners.clear();
    const reason = new Error(
      `The ${this.#service} closed while somebody waited for its stats to change. Last: ${JSON.stringify(this.stats())}`,
    );
    for (const wait of this.#waits) wait.reject(reason);
    this.#waits.clear();
  }

  #leave(client: Client, channel: string): void {
    const clients = this.#clientsOf.get(channel);
    clients?.delete(client);
    if (clients?.size === 0) this.#clientsOf.delete(channel);
  }

  #changed(): void {
    if (this.#listeners.size === 0 && this.#waits.size === 0) return;
    const stats = this.stats();
    for (const wait of this.#waits) {
      if (!wait.wanted(stats)) continue;
      this.#waits.delete(wait);
      wait.resolve(stats);
    }
    for (const listener of [...this.#listeners]) listener(stats);
  }
}

/**
 * How many subscriptions there are: to one channel, or to all of them together.
 *
 * @example
 * countSubscriptions(service.stats(), "price.btc_usd");
 */
export function countSubscriptions(stats: MarketStats, channel?: string): number {
  if (channel !== undefined) return stats.subscriptions[channel] ?? 0;
  return Object.values(stats.subscriptions).reduce((sum, count) => sum + count, 0);
}
