import type { OpenConfirmation } from "../bindings";
import type { Timer } from "../clock";
import { isLiveError, LiveError } from "../errors";
import { answerPart, BROWSER_STATES, type BrowserStateName, statePart, WIRE_LIMITS } from "../wire";
import type { BrowserDoor } from "./browser-door";
import { browserPage } from "./browser-page";
import type { Exchange } from "./exchange";
import type { Page } from "./page";

/** A request's arguments. They come from the page's own server: which are what is in the protocol. */
type Arguments = [never?, never?, never?, never?, never?, ...never[]];

/** How often the server is told of a size that changes, in milliseconds: the hand moves on, an app draws anew. */
const SIZE_EVERY = 200;

/** Characters of an error's message that the server gets: enough for a text to be read. */
const MAX_ERROR_CHARS = 4_096;

/**
 * Carries out what the server asks of the browser, and tells of the browser what the server wants to know. Loaded when
 * a server asks for anything of it first; ends with the window.
 */
export class BrowserEnd {
  readonly #exchange: Exchange;
  readonly #page: Page;
  readonly #watched = new Map<BrowserStateName, () => void>();
  /** What the server was told last. */
  readonly #told = new Map<BrowserStateName, string>();
  /** The server's change of the location that was carried out last. */
  #change = 0;
  #resized: Timer | undefined;
  #ended = false;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
    this.#page = exchange.options.page ?? browserPage();
  }

  get #door(): BrowserDoor {
    return this.#exchange.client.browser;
  }

  /** Carries out a request, and answers it when it is numbered. */
  async ask(request: number, name: string, args: unknown[]): Promise<void> {
    let part: string;
    try {
      part = answerPart(request, true, await this.#carryOut(request, name, args as unknown as Arguments));
    } catch (error) {
      const code = isLiveError(error) ? error.code : "client-failed";
      // A function's own error is its author's to see, with the stack that the server does not get.
      if (code === "client-failed" || request === 0) this.#page.log("error", error);
      const message = error instanceof Error ? error.message : String(error);
      part = answerPart(request, false, [code, message.slice(0, MAX_ERROR_CHARS)]);
    }
    if (request > 0 && !this.#ended) this.#exchange.add(part);
  }

  /** Tells what has changed while the connection was cut. */
  online(): void {
    for (const name of this.#watched.keys()) this.#tell(name);
  }

  /** The window has gone: takes back what it has changed. */
  end(): void {
    this.#ended = true;
    this.#watch([]);
    this.#resized?.clear();
    this.#page.title(undefined);
    this.#page.styles([]);
    this.#confirmations(() => []);
  }

  #carryOut(request: number, name: string, args: Arguments): unknown {
    const [first, second, third, fourth, fifth] = args;
    const id: string | undefined = first ?? undefined;
    switch (name) {
      case "watch":
        return this.#watch(first ?? []);
      case "location":
        return this.#relocate(first ?? "", second ?? 0, third ?? "", fourth ?? 0, fifth === 1);
      case "title":
        return this.#page.title(id);
      case "styles":
        return this.#page.styles(first ?? []);
      case "notify":
        return this.#exchange.notify(second ?? "", first ?? "info", third ?? undefined);
      case "confirm":
        return this.#confirm(request, first ?? "", second ?? undefined, third ?? undefined, fourth ?? undefined);
      case "withdraw":
        return this.#withdraw(first ?? 0);
      case "call":
        return this.#call(first ?? "", args.slice(1));
      case "scroll":
        if (this.#page.scroll(id, second ?? 0, third ?? 0, fourth === 1)) return undefined;
        throw noElement(id);
      case "full-screen":
        return this.#fullScreen(first === 1, second ?? undefined);
      case "event":
        return this.#hear(first ?? "", second);
      case "reload":
        return this.#page.reload();
      case "console":
        return this.#page.log(first ?? "log", "[server]", second);
      default:
        throw new LiveError("no-entry", `This page was asked for "${name}", which it does not know. Load it again.`);
    }
  }

  #watch(names: readonly BrowserStateName[]): void {
    for (const name of BROWSER_STATES) {
      const stop = this.#watched.get(name);
      if (names.includes(name) === (stop !== undefined)) continue;
      stop?.();
      this.#watched.delete(name);
      if (stop) continue;
      this.#watched.set(
        name,
        this.#page.watch(name, () => this.#changed(name)),
      );
      this.#tell(name);
    }
  }

  #changed(name: BrowserStateName): void {
    if (name !== "size") queueMicrotask(() => this.#tell(name));
    else {
      this.#resized ??= this.#exchange.options.clock.after(SIZE_EVERY, () => {
        this.#resized = undefined;
        this.#tell(name);
      });
    }
  }

  #tell(name: BrowserStateName): void {
    // While nothing arrives there is nothing to tell: what is so then is told when the connection is back.
    if (this.#ended || !this.#door.online || !this.#watched.has(name)) return;
    const { location } = WIRE_LIMITS;
    if (name === "location" && this.#page.location().some(text => text.length > location)) {
      const message = `The server does not learn of a URL whose hash or search has more than ${location} characters.`;
      return this.#page.log("warn", message);
    }
    const part = this.#state(name);
    if (part === this.#told.get(name)) return;
    this.#told.set(name, part);
    this.#exchange.add(part);
  }

  #state(name: BrowserStateName): string {
    if (name === "location") return statePart(name, [...this.#page.location(), this.#change]);
    return statePart(name, this.#page[name]());
  }

  #relocate(hash: string, hashChange: number, search: string, searchChange: number, replace: boolean): void {
    const done = this.#change;
    this.#change = Math.max(hashChange, searchChange, done);
    const part = <T>(value: T, change: number): T | undefined => (change > done ? value : undefined);
    this.#page.relocate(part(hash, hashChange), part(search, searchChange), replace);
    this.#told.set("location", this.#state("location"));
  }

  #confirm(
    id: number,
    message: string,
    title: string | undefined,
    yes: string | undefined,
    no: string | undefined,
  ): boolean | Promise<boolean> {
    if (!this.#door.asks) return this.#page.confirm(title === undefined ? message : `${title}\n\n${message}`);
    return new Promise(resolve => {
      const answer = (agreed: boolean): void => {
        this.#withdraw(id);
        resolve(agreed);
      };
      this.#confirmations(open => [...open, { id, message, title, yes, no, answer }]);
    });
  }

  #confirmations(change: (open: readonly OpenConfirmation[]) => readonly OpenConfirmation[]): void {
    this.#exchange.errors.settle(() => this.#door.open[1](change));
  }

  #withdraw(id: number): void {
    this.#confirmations(open => open.filter(each => each.id !== id));
  }

  #hear(name: string, value: unknown): void {
    for (const each of [...this.#door.declared]) {
      if (each.event !== name) continue;
      try {
        each.hear(value as never);
      } catch (error) {
        this.#exchange.errors.report(error);
      }
    }
  }

  #call(name: string, args: unknown[]): unknown {
    for (const { functions = {} } of [...this.#door.declared].reverse()) {
      const found: unknown = Object.hasOwn(functions, name) && functions[name as never];
      if (typeof found === "function") return (found as (...args: unknown[]) => unknown).apply(functions, args);
    }
    throw new LiveError(
      "no-entry",
      `The page has no function "${name}". Declare it with createClientFunctions in a component that is shown.`,
    );
  }

  async #fullScreen(on: boolean, id: string | undefined): Promise<void> {
    const found = await this.#page.fullScreen(on, id).catch(() => {
      const message = "The browser did not allow the full screen. It does so only soon after a click or a key.";
      throw new LiveError("refused", message);
    });
    if (!found) throw noElement(id);
  }
}

function noElement(id: string | undefined): LiveError {
  return new LiveError("no-entry", `The page has no element with the id "${id}".`);
}
