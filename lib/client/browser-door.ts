import { createSignal } from "solid-js";
import type { BrowserBinding, Declaration, OpenConfirmation } from "../bindings";
import { LiveError } from "../errors";
import type { LiveClient } from "./live-client";

/** Events that wait for a connection: more have been made by no user. */
const MOST_EVENTS = 100;

/** What a page declares for its server. What its server asks of it goes to `BrowserRequests`. */
export class BrowserDoor implements BrowserBinding {
  readonly #client: LiveClient;
  readonly declared = new Set<Declaration>();
  /** Whether what is sent arrives soon. */
  online = false;
  /** Events that wait for a connection. */
  waiting = 0;
  /** Whether the page shows the questions to the user. */
  asks = false;
  readonly open = createSignal<readonly OpenConfirmation[]>([]);

  constructor(client: LiveClient) {
    this.#client = client;
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
    if (!this.#client.window) {
      throw new LiveError("window-closed", "An event was emitted on a page without a live object.");
    }
    if (!this.online && ++this.waiting > MOST_EVENTS) {
      throw new LiveError("too-many", "Too many events wait for a connection.");
    }
    this.#client.later(exchange => exchange.emit(name, value));
  }
}
