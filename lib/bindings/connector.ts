import { type Context, createContext } from "solid-js";
import { LiveError } from "../errors";
import type { NoticeLevel } from "../wire";

/**
 * How a page stands with its server:
 * - `idle`: it shows no live object, so there is nothing to connect to; also while it is rendered on the server.
 * - `connecting`: for the first time.
 * - `online`: what the page shows is what the server has.
 * - `reconnecting`: the connection was cut; the page goes on by itself, nothing is lost meanwhile.
 * - `offline`: like `reconnecting`, and the device says that it has no network.
 * - `closed`: the page has been left, or the application does not admit it any more.
 */
export type ConnectionStatus = "idle" | "connecting" | "online" | "reconnecting" | "offline" | "closed";

/** A message to the user: from `getWindow().notify`, or of a task, value or callback that failed. */
export interface Notice {
  readonly id: number;
  readonly level: NoticeLevel;
  readonly message: string;
}

/** A live object as bound to a page. */
export interface Bound {
  readonly entries: ReadonlyMap<string, BoundEntry>;
  /** Says that nobody shows it any more: the server disposes it. */
  release(): void;
}

/** An entry of a bound live object: a value that is read, an input that is written too, an async value that tells its state, or a callback that is called. */
export type BoundEntry = BoundCell | BoundInput | BoundAsync | BoundCallback;

export interface BoundCell {
  readonly kind: "cell";
  read(): unknown;
}

export interface BoundInput {
  readonly kind: "input";
  read(): unknown;
  write(value: unknown): void;
  pending(): boolean;
  error(): string | undefined;
}

export interface BoundAsync {
  readonly kind: "async";
  read(): unknown;
  pending(): boolean;
  error(): string | undefined;
}

export interface BoundCallback {
  readonly kind: "callback";
  call(args: unknown[], events?: CallEvents): BoundCall;
}

/** What happens to a call, told at once: together with the values that arrive with it. */
export interface CallEvents {
  progress?(value: unknown): void;
  /** It has a result or, with an error, has failed or was cancelled. */
  settled?(error?: LiveError): void;
}

/** A call that was made: a promise of its result. Rejects with a LiveError. */
export interface BoundCall extends Promise<unknown> {
  /** Rejects it with `cancelled` and aborts its work on the server. Harmless when it has ended. */
  cancel(): void;
  /** Says how many progress values have been dealt with so far, so that more may come. */
  taken(count: number): void;
}

/** What stands between components and a server: the browser's client, the page's renderer, a test's. */
export interface Connector {
  /** Calls a server function so that what it opens is in this page's window. */
  open<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown>;
  /**
   * Binds what a server function answered with. `reopen` is called when the object is gone for good (its window has
   * closed) and has to be opened anew; what was entered into its inputs goes to the object that is bound with the same
   * `reopen`. Raises `not-live` for an answer that is no live object.
   */
  bind(described: unknown, reopen: () => void): Bound;
  status(): ConnectionStatus;
  /** Tries to connect now, or asks whether the server is there. */
  probe(): void;
  notices(): readonly Notice[];
  notify(message: string, level: NoticeLevel): void;
  dismiss(id: number): void;
}

export const ConnectorContext: Context<Connector | undefined> = createContext<Connector>();

export function required(connector: Connector | undefined, what: string): Connector {
  if (connector) return connector;
  throw new LiveError(
    "no-root",
    `${what} was called in a component that is not inside <LiveRoot>. Put <LiveRoot> around your app's root.`,
  );
}
