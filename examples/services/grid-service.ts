import type { WebSocket } from "ws";
import { gridMethods } from "./grid-methods.ts";
import { GridSimulation } from "./grid-simulation.ts";
import type { GridSnapshot, GridUpdate } from "./grid-types.ts";
import { rpcNotification } from "./json-rpc.ts";
import { LOOPBACK } from "./loopback-server.ts";
import { countSubscriptions, MarketBook, type MarketStats } from "./market-book.ts";
import { DEFAULT_SEED } from "./market-limits.ts";
import { startRpcServer } from "./rpc-server.ts";

/** The grid takes a step this often if nothing else is said, in milliseconds: often enough to see it work. */
export const GRID_INTERVAL_MS = 400;

/**
 * How many unsent bytes a client may have before it is told no more of each change. An update has some 3 kB; once the
 * client has read what there is, it gets one that is whole.
 */
export const UPDATE_BACKLOG_BYTES = 128 * 1024;

/** The only channel there is, for the book. */
const CHANNEL = "grid";

/** How to start the grid service; none is needed. */
export interface GridServiceOptions {
  /** The port to listen on; 0, the default, takes any that is free. */
  readonly port?: number | undefined;
  /** Which grid this is: the same seed runs the same jobs. */
  readonly seed?: number | undefined;
  /** Milliseconds between two steps. */
  readonly intervalMs?: number | undefined;
  /** Calls `tick` every `ms` milliseconds until the function that it returns is called. */
  readonly every?: ((ms: number, tick: () => void) => () => void) | undefined;
}

/** A running grid service. Whoever started it owns it and closes it. */
export interface GridService extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:<port>`; the WebSocket is at the same place. */
  readonly url: string;
  /** What `GET /snapshot` answers. */
  snapshot(): GridSnapshot;
  /** What `GET /stats` answers. */
  stats(): MarketStats;
  /** Resolves as soon as there are `count` subscribers; rejects if the service closes first. */
  untilSubscribers(count: number): Promise<MarketStats>;
  /** Stops the grid and closes all connections (1001). Closing twice is closing once. */
  close(): Promise<void>;
}

/**
 * Starts a simulated compute grid: sessions submit jobs, workers run them, and all of it is told over JSON-RPC 2.0 on a
 * WebSocket. `subscribe` answers with a {@link GridSnapshot}; from then on `grid` notifications, whose params are a
 * {@link GridUpdate}, tell what has changed, after each step and after each command. `setPriority` and `cancel` are the
 * commands, see `grid-methods.ts`. The grid is one for all clients and stands still while none is subscribed.
 * `GET /snapshot` and `GET /stats` on the same port.
 *
 * @throws RangeError when `seed` or `intervalMs` is not one; Error when the port is in use
 *
 * @example
 * await using grid = await startGridService({ seed: 7 });
 * const snapshot = (await (await fetch(`${grid.url}/snapshot`)).json()) as GridSnapshot;
 */
export async function startGridService(options: GridServiceOptions = {}): Promise<GridService> {
  const { seed = DEFAULT_SEED, intervalMs = GRID_INTERVAL_MS, every = interval } = options;
  check("seed", seed, Number.isSafeInteger(seed), "a whole number");
  check("intervalMs", intervalMs, intervalMs >= 1 && Number.isFinite(intervalMs), "a number of milliseconds from 1");

  const grid = new GridSimulation(seed);
  const book = new MarketBook<WebSocket>("grid service");
  /** Clients that missed an update because they had not read those before. */
  const behind = new Set<WebSocket>();

  const tell = (): void => {
    const text = rpcNotification("grid", grid.changes());
    let whole: string | undefined;
    for (const client of book.active.get(CHANNEL) ?? []) {
      if (client.bufferedAmount > UPDATE_BACKLOG_BYTES) {
        behind.add(client);
        book.skip();
      } else if (client.readyState === client.OPEN) {
        client.send(behind.delete(client) ? (whole ??= rpcNotification("grid", wholeOf(grid.snapshot()))) : text);
      }
    }
  };
  const tick = (): void => {
    grid.step();
    tell();
  };

  let stopTimer: (() => void) | undefined;
  const adjustTimer = (): void => {
    if (book.active.size > 0) {
      stopTimer ??= every(intervalMs, tick);
    } else {
      stopTimer?.();
      stopTimer = undefined;
    }
  };

  const server = await startRpcServer({
    name: "grid service",
    port: options.port ?? 0,
    documents: { "/snapshot": () => grid.snapshot(), "/stats": () => book.stats() },
    open(client) {
      book.open(client);
      const subscription = {
        begin() {
          book.subscribe(client, [CHANNEL]);
          adjustTimer();
        },
        end() {
          book.unsubscribe(client, [CHANNEL]);
          behind.delete(client);
          adjustTimer();
        },
      };
      return gridMethods(grid, subscription, tell);
    },
    close(client) {
      book.close(client);
      behind.delete(client);
      adjustTimer();
    },
  });

  let closing: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closing ??= (async () => {
      // ws says that a connection is closed a little after its socket is: the book is waited for too.
      await Promise.all([server.close(), book.until(stats => stats.connections === 0)]);
      book.dispose();
    })());
  return {
    port: server.port,
    url: `http://${LOOPBACK}:${server.port}`,
    snapshot: () => grid.snapshot(),
    stats: () => book.stats(),
    untilSubscribers: count => book.until(stats => countSubscriptions(stats, CHANNEL) === count),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function wholeOf({ sequence, jobs, workers }: GridSnapshot): GridUpdate {
  return { sequence, jobs, gone: [], workers, whole: true };
}

function interval(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

function check(name: string, value: number, valid: boolean, wanted: string): void {
  if (!valid) throw new RangeError(`The grid service needs a ${name} that is ${wanted}, not ${value}.`);
}
