import { startMarketService, type MarketService, type MarketServiceOptions } from "./market-service.ts";
import { startTimeService, type TimeService } from "./time-service.ts";
import { QUOTE_SERVICE_VARIABLE, TIME_SERVICE_VARIABLE } from "./urls.ts";

/** How to start the services; none is needed. */
export interface ServicesOptions extends Pick<MarketServiceOptions, "seed" | "intervalMs" | "every"> {
  /** The time service's port; 0, the default, takes any that is free. */
  readonly timePort?: number;
  /** The market service's port; 0, the default, takes any that is free. */
  readonly marketPort?: number;
  /** The clock of both, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** The running services. Whoever started them owns them and closes them. */
export interface Services extends AsyncDisposable {
  readonly time: TimeService;
  readonly market: MarketService;
  /** `http://127.0.0.1:<port>/time` */
  readonly timeUrl: string;
  /** `ws://127.0.0.1:<port>` */
  readonly quoteUrl: string;
  /** Closes both. Closing twice is closing once. */
  close(): Promise<void>;
}

/**
 * Starts all the services that examples use, on loopback: both, or none if one cannot start.
 *
 * @throws Error when a port is in use; RangeError when an option is not valid
 *
 * @example
 * await using services = await startServices({ seed: 7, now: () => 0 });
 * await fetch(services.timeUrl);
 */
export async function startServices(options: ServicesOptions = {}): Promise<Services> {
  const { timePort, marketPort, now, ...rest } = options;
  const time = await startTimeService({ port: timePort, now });
  let market: MarketService;
  try {
    market = await startMarketService({ port: marketPort, now, ...rest });
  } catch (error) {
    await time.close();
    throw error;
  }
  const close = async (): Promise<void> => {
    await Promise.all([time.close(), market.close()]);
  };
  return { time, market, timeUrl: time.url, quoteUrl: market.url, close, [Symbol.asyncDispose]: close };
}

/**
 * The environment variables that tell a site where its services are, as `urls.ts` reads them. Sets nothing.
 *
 * @example
 * spawn("npm", ["start"], { env: { ...process.env, ...serviceEnvironment(services) } });
 */
export function serviceEnvironment(services: Pick<Services, "timeUrl" | "quoteUrl">): Record<string, string> {
  return { [TIME_SERVICE_VARIABLE]: services.timeUrl, [QUOTE_SERVICE_VARIABLE]: services.quoteUrl };
}
