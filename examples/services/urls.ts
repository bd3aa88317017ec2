/**
 * Where examples find the services, for their server code. This file imports nothing, so that an example which uses
 * it does not pull the servers into the site's bundle; examples import it directly, never through `index.ts`.
 */

/** The environment variable with the URL of the time service: `http://127.0.0.1:<port>/time`. */
export const TIME_SERVICE_VARIABLE = "TIME_SERVICE_URL";

/** The environment variable with the URL of the market service: `ws://127.0.0.1:<port>`. */
export const QUOTE_SERVICE_VARIABLE = "QUOTE_SERVICE_URL";

/** The environment variable with the URL of the compute grid: `http://127.0.0.1:<port>`. */
export const GRID_SERVICE_VARIABLE = "GRID_SERVICE_URL";

/** The environment variable with the URL of the text service: `http://127.0.0.1:<port>/write`. */
export const TEXT_SERVICE_VARIABLE = "TEXT_SERVICE_URL";

/**
 * The URL that tells the time, read from the environment at each call, because a module may be loaded (by a build,
 * say) where there are no services.
 *
 * @throws Error when the site was started without its services
 *
 * @example
 * const { time } = (await (await fetch(timeService())).json()) as { time: string };
 */
export function timeService(): string {
  return fromEnvironment("time service", TIME_SERVICE_VARIABLE);
}

/**
 * The URL of the WebSocket that quotes prices, read from the environment at each call as {@link timeService} is.
 *
 * @throws Error when the site was started without its services
 *
 * @example
 * await using quotes = await openSocket(quoteService(), { signal });
 */
export function quoteService(): string {
  return fromEnvironment("quote service", QUOTE_SERVICE_VARIABLE);
}

/**
 * The URL of one of the market service's pages over HTTP: `instruments` or `history`, with its query.
 *
 * @throws Error when the site was started without its services
 *
 * @example
 * const reply = await fetch(marketPage("history", { channel: "price.btc_usd", range: "1y" }));
 */
export function marketPage(page: "instruments" | "history", query: Readonly<Record<string, string>> = {}): string {
  return `${quoteService().replace(/^ws/, "http")}/${page}?${new URLSearchParams(query).toString()}`;
}

/**
 * The URLs of the compute grid, read from the environment at each call as {@link timeService} is: `snapshot` for HTTP,
 * `feed` for a WebSocket.
 *
 * @throws Error when the site was started without its services
 *
 * @example
 * await using feed = await openSocket(gridService().feed, { signal });
 */
export function gridService(): { readonly snapshot: string; readonly feed: string } {
  const url = fromEnvironment("grid service", GRID_SERVICE_VARIABLE);
  return { snapshot: `${url}/snapshot`, feed: url.replace(/^http/, "ws") };
}

/**
 * The URL that writes text, read from the environment at each call as {@link timeService} is.
 *
 * @throws Error when the site was started without its services
 *
 * @example
 * const reply = await fetch(textService(), { method: "POST", body: JSON.stringify({ prompts: ["The bridge"] }) });
 */
export function textService(): string {
  return fromEnvironment("text service", TEXT_SERVICE_VARIABLE);
}

function fromEnvironment(what: string, variable: string): string {
  if (typeof process === "undefined") {
    throw new Error(`The URL of the ${what} is known on the server only. Ask for it in a "use server" file.`);
  }
  const url = process.env[variable];
  if (url) return url;
  throw new Error(
    `The URL of the ${what} is not known: the environment variable ${variable} is not set. ` +
      "Start the site with `npm start` or `npm run dev`, which start the example services with it.",
  );
}
