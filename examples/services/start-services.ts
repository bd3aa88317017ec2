import { startGridService, type GridService } from "./grid-service.ts";
import { startMarketService, type MarketService, type MarketServiceOptions } from "./market-service.ts";
import { startTextService, type TextService } from "./text-service.ts";
import { startTimeService, type TimeService, type TimeServiceOptions } from "./time-service.ts";
import { GRID_SERVICE_VARIABLE, QUOTE_SERVICE_VARIABLE, TEXT_SERVICE_VARIABLE, TIME_SERVICE_VARIABLE } from "./urls.ts";

/** How to start the services; none is needed. */
export interface ServicesOptions
  extends Pick<MarketServiceOptions, "seed" | "intervalMs" | "every">, Pick<TimeServiceOptions, "wait"> {
  /** The time service's port; 0, the default, takes any that is free. */
  readonly timePort?: number;
  /** The market service's port; 0, the default, takes any that is free. */
  readonly marketPort?: number;
  /** The grid service's port; 0, the default, takes any that is free. */
  readonly gridPort?: number;
  /** How fast the text service writes: milliseconds between two words. */
  readonly textPauseMs?: number;
  /** The clock of those that tell a time, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** The running services. Whoever started them owns them and closes them. */
export interface Services extends AsyncDisposable {
  readonly time: TimeService;
  readonly market: MarketService;
  readonly grid: GridService;
  readonly text: TextService;
  /** `http://127.0.0.1:<port>/time` */
  readonly timeUrl: string;
  /** `ws://127.0.0.1:<port>` */
  readonly quoteUrl: string;
  /** `http://127.0.0.1:<port>` */
  readonly gridUrl: string;
  /** `http://127.0.0.1:<port>/write` */
  readonly textUrl: string;
  /** Closes all. Closing twice is closing once. */
  close(): Promise<void>;
}

/**
 * Starts all the services that examples use, on loopback: all, or none if one cannot start.
 *
 * @throws Error when a port is in use; RangeError when an option is not valid
 *
 * @example
 * await using services = await startServices({ seed: 7, now: () => 0 });
 * await fetch(services.timeUrl);
 */
export async function startServices(options: ServicesOptions = {}): Promise<Services> {
  const { timePort, marketPort, gridPort, textPauseMs, now, wait, ...rest } = options;
  const started: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map(service => service.close()));
  };
  const keep = async <S extends { close(): Promise<void> }>(starting: Promise<S>): Promise<S> => {
    const service = await starting;
    started.push(service);
    return service;
  };
  try {
    const time = await keep(startTimeService({ port: timePort, now, wait }));
    const market = await keep(startMarketService({ port: marketPort, now, ...rest }));
    const grid = await keep(startGridService({ port: gridPort, seed: rest.seed, every: rest.every }));
    const text = await keep(startTextService({ pauseMs: textPauseMs }));
    const urls = { timeUrl: time.url, quoteUrl: market.url, gridUrl: grid.url, textUrl: text.url };
    return { time, market, grid, text, ...urls, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The environment variables that tell a site where its services are, as `urls.ts` reads them. Sets nothing.
 *
 * @example
 * spawn("npm", ["start"], { env: { ...process.env, ...serviceEnvironment(services) } });
 */
export function serviceEnvironment(
  services: Pick<Services, "timeUrl" | "quoteUrl" | "gridUrl" | "textUrl">,
): Record<string, string> {
  return {
    [TIME_SERVICE_VARIABLE]: services.timeUrl,
    [QUOTE_SERVICE_VARIABLE]: services.quoteUrl,
    [GRID_SERVICE_VARIABLE]: services.gridUrl,
    [TEXT_SERVICE_VARIABLE]: services.textUrl,
  };
}
