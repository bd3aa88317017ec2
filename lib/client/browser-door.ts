import { createSignal } from "solid-js";
import type { BrowserBinding, Declaration, OpenConfirmation } from "../bindings";
import type { Clock } from "../clock";
import { LiveError } from "../errors";
import type { NoticeLevel } from "../wire";
import type { BrowserEnd } from "./browser-end";
import type { Part } from "./line";
import type { Page } from "./page";

/** Events that wait for a connection: more have been made by no user. */
const MOST_EVENTS = 100;

/** What the door needs of the client. */
export interface BrowserDoorHost {
  /** Sends a part to the window; undefined where there is none. */
  add(part: Part): true | undefined;
  notify(message: string, level: NoticeLevel, title?: string): void;
}

/** What a page declares for its server, and the way to {@link BrowserEnd}, which is loaded when it is needed first. */
export class BrowserDoor implements BrowserBinding {
  readonly host: BrowserDoorHost;
  readonly options: { readonly clock: Clock; readonly page: Page | undefined };
  readonly declared = new Set<Declaration>();
  /** Whether what is sent arrives soon. */
  online = false;
  /** Whether the page shows the questions to the user. */
  asks = false;
  readonly open = createSignal<readonly OpenConfirmation[]>([]);
  #waiting = 0;
  #end: Promise<BrowserEnd> | undefined;

  constructor(host: BrowserDoorHost, options: BrowserDoor["options"]) {
    this.host = host;
    this.options = options;
  }

  declare(declaration: Declaration): () => void {
    this.declared.add(declaration);
    return () => this.declared.delete(declaration);
  }

  confirmations(): readonly OpenConfirmation[] {
    this.asks = true;
    return this.open[0]();
  }

  emit(name: string, value: unknown): void {
    if (!this.online && ++this.#waiting > MOST_EVENTS) {
      throw new LiveError("too-many", "Too many events wait for a connection.");
    }
    if (!this.host.add(up => up.event(name, value))) {
      throw new LiveError("window-closed", "An event was emitted on a page without a live object.");
    }
  }

  /** The server asks for something, or tells of an event. */
  ask(request: number, name: string, args: unknown[]): void {
    this.load().then(
      end => end.ask(request, name, args),
      () => {
        this.#end = undefined;
        this.host.notify("A part of this page was not loaded. Load it again.", "error");
      },
    );
  }

  /** The connection is there, or is cut. */
  connected(online: boolean): void {
    this.online = online;
    if (!online) return;
    this.#waiting = 0;
    void this.#end?.then(end => end.online());
  }

  /** The window has gone. */
  reset(): void {
    void this.#end?.then(end => end.end());
    this.#end = undefined;
  }

  /** Loads what carries out requests. */
  load(): Promise<BrowserEnd> {
    return (this.#end ??= import("./browser-end").then(({ BrowserEnd }) => new BrowserEnd(this)));
  }
}
