import type { BrowserEnd } from "./browser-end";
import type { Exchange } from "./exchange";

/** The way of what a server asks of the browser to {@link BrowserEnd}, which is loaded for the first of it. */
export class BrowserRequests {
  readonly exchange: Exchange;
  #end: Promise<BrowserEnd> | undefined;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
  }

  /** The server asks for something, or tells of an event. */
  ask(request: number, name: string, args: unknown[]): void {
    this.load().then(
      end => end.ask(request, name, args),
      () => {
        this.#end = undefined;
        this.exchange.notify("A part of this page was not loaded. Load it again.", "error");
      },
    );
  }

  /** The connection is there, or is cut. */
  connected(online: boolean): void {
    const door = this.exchange.client.browser;
    door.online = online;
    if (!online) return;
    door.waiting = 0;
    void this.#end?.then(end => end.online());
  }

  /** The window has gone. */
  reset(): void {
    void this.#end?.then(end => end.end());
    this.#end = undefined;
  }

  /** Loads what carries out requests. */
  load(): Promise<BrowserEnd> {
    return (this.#end ??= import("./browser-end").then(({ BrowserEnd }) => new BrowserEnd(this.exchange)));
  }
}
