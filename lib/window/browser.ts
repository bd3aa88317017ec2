import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Clock } from "../clock";
import type { Scope } from "../tasks";
import { type BrowserState, down } from "../wire";
import { BrowserRequests } from "./browser-requests";
import { BrowserSlots } from "./browser-slots";
import { BrowserStates } from "./browser-states";
import { encodeNamed } from "./encode-named";
import { PageStyles } from "./page-styles";
import { PageTitle } from "./page-title";
import type { WindowLimits } from "./limits";
import { DataStore } from "./window-data";
import { EventHandlers } from "./window-events";
import { BrowserLocation } from "./window-location";

/** What the browser's side of a window needs of it. */
export interface BrowserHost {
  readonly clock: Clock;
  readonly scope: Scope;
  readonly state: "rendered" | "attached" | "detached" | "closed";
  readonly limits: WindowLimits;
  /** The URL of the page's request, where it is known. */
  readonly url: string | undefined;
  wake(): void;
  /** Adds a part that must arrive. */
  add(part: string): void;
  /** Parts that the client has not confirmed. */
  retained(): number;
  /** Runs a handler when it is its turn. Raises `too-many` when too many wait. */
  run(call: () => Promise<unknown>): Promise<unknown>;
}

/**
 * The browser of a window, as its server knows it: what it has told, what it has been asked and how it should be. Made
 * when code asks for any of it first, since most windows never do; it ends with the window.
 */
export class Browser {
  readonly states: BrowserStates;
  readonly location: BrowserLocation;
  readonly title: PageTitle;
  readonly styles: PageStyles;
  readonly requests: BrowserRequests;
  readonly events = new EventHandlers();
  readonly data = new DataStore();
  readonly #slots: BrowserSlots;
  readonly #host: BrowserHost;

  constructor(host: BrowserHost) {
    this.#host = host;
    this.#slots = new BrowserSlots(() => host.wake());
    this.states = new BrowserStates(this.#slots, host.scope);
    this.location = new BrowserLocation(this.#slots, this.states, host.url);
    this.title = new PageTitle(this.#slots);
    this.styles = new PageStyles(this.#slots);
    this.requests = new BrowserRequests({
      clock: host.clock,
      most: host.limits.requests,
      get state() {
        return host.state;
      },
      offer: part => this.offer(part),
    });
  }

  /** Sends a part that must arrive; false when the window has closed, or too many wait for a client that is away. */
  offer(part: string): boolean {
    if (this.#host.state === "closed" || this.#host.retained() >= this.#host.limits.partsWaiting) return false;
    this.#host.add(part);
    return true;
  }

  /** Asks for something that has no answer. */
  tell(name: string, args: readonly unknown[]): boolean {
    return this.offer(down.request(0, name, args));
  }

  emit(name: string, value: unknown): boolean {
    // An event that cannot be sent at all is a mistake of the code, also while the tab is away.
    encodeNamed(name, value);
    return this.offer(down.event(name, value));
  }

  on(name: string, scope: Scope, handler: (value: never) => unknown, schema: StandardSchemaV1 | undefined): () => void {
    return this.events.add(name, scope, handler, schema);
  }

  told(state: BrowserState): void {
    if (state.name === "location") this.location.told(state.value);
    else this.states.told(state);
  }

  /** Gives an event of the page to its handlers, each in the scope that it was registered in. */
  event(name: string, value: unknown): void {
    this.events.dispatch(name, value, (name, scope, run) => {
      const handled = scope.run(() => this.#host.run(async () => (scope.closed ? undefined : run())));
      handled.catch((error: unknown) => scope.closed || scope.fail(error, `The handler of the event "${name}"`));
    });
  }

  /** What is new, as text, to be sent as frame number `frame`. */
  take(frame: number): string {
    return this.#slots.take(frame);
  }

  /** Frames after `received` never arrived. */
  resend(received: number): void {
    this.#slots.resend(received);
  }
}
