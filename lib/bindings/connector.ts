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
  readonly title?: string | undefined;
}

/** A question to the user, of `getWindow().confirm`, that waits for its answer. */
export interface Confirmation {
  readonly id: number;
  readonly message: string;
  readonly title: string | undefined;
  /** What the buttons say; undefined where the server leaves that to the page. */
  readonly yes: string | undefined;
  readonly no: string | undefined;
}

/** A {@link Confirmation} with the way to answer it. */
export interface OpenConfirmation extends Confirmation {
  answer(yes: boolean): void;
}

/** What a page has declared that its server may call: functions by name, or a listener to an event. */
export type Declaration =
  | { readonly functions: object; readonly event?: never }
  | { readonly functions?: never; readonly event: string; hear(value: never): void };

/** What a page has for its window besides live objects. */
export interface BrowserBinding {
  /** Lets the server call what is declared, until the returned function is called. */
  declare(declaration: Declaration): () => void;
  /** Sends an event. Raises `window-closed` where there is no window, `too-many` when too many wait to be sent. */
  emit(name: string, value: unknown): void;
  /** Reactive. */
  confirmations(): readonly OpenConfirmation[];
}

/** A live object as bound to a page. */
export interface Bound {
  readonly entries: ReadonlyMap<string, BoundEntry>;
  /** Says that nobody shows it any more: the server disposes it. */
  release(): void;
}

/** An entry of a bound live object. */
export type BoundEntry =
  BoundCell | BoundStore | BoundObject | BoundList | BoundStream | BoundInput | BoundAsync | BoundCallback;

/** A value that is read. */
export interface BoundCell {
  readonly kind: "cell";
  read(): unknown;
}

/** A store: an object or array whose readers are told of what they have read. */
export interface BoundStore {
  readonly kind: "store";
  readonly store: object;
}

/** A live object in another. */
export interface BoundObject {
  readonly kind: "object";
  readonly entries: Bound["entries"];
}

/** A keyed list of live objects, each of which stays the same as long as it is in the list. */
export interface BoundList {
  readonly kind: "list";
  read(): readonly Pick<Bound, "entries">[];
}

/** Values that come one after the other. Reading it in a tracking scope lets it run. */
export interface BoundStream {
  readonly kind: "stream";
  read(): unknown;
  status(): StreamStatus;
  error(): string | undefined;
  dropped(): number;
}

/** How a stream stands: not shown by anybody, running, at its end, or failed. */
export type StreamStatus = "idle" | "running" | "done" | "failed";

/** A value that is read and written. */

export interface BoundInput {
  readonly kind: "input";
  read(): unknown;
  write(value: unknown): void;
  pending(): boolean;
  error(): string | undefined;
}

/** A value that tells its state. */
export interface BoundAsync {
  readonly kind: "async";
  read(): unknown;
  pending(): boolean;
  error(): string | undefined;
}

/** A function that is called. */
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

/** A callback of a live object that is not open. */
export interface UnopenedCallback {
  readonly kind: "unopened";
  /** Calls `run` when the object is open, or `giveUp` when it is not going to be, with the error of the opening. */
  wait(run: () => void, giveUp: (failure: unknown) => void): void;
  /** Makes the call. */
  run(): unknown;
}

/** A call that a view makes of a callback, with what it shows of its calls. */
export interface ViewCall {
  readonly entry: BoundCallback | UnopenedCallback;
  /** What it was called with, events and signals included. */
  readonly given: readonly unknown[];
  /** What the view has of it. */
  readonly result: Promise<unknown>;
  /** Told as soon as it has ended: together with the values that arrive with its answer, not a turn later. */
  readonly listeners: ((error: unknown) => void)[];
  /** There when it has ended. */
  ended?: { readonly error: unknown };
  /** One call more, or less, is under way. */
  running(by: number): void;
  setError(error: LiveError): void;
  /** Shows a progress value, unless there is a newer call. */
  setProgress(value: unknown): void;
  notify(message: string): void;
}

/** A call that was made for a view. */
export interface MadeCall {
  readonly result: Promise<unknown>;
  cancel(): void;
  /** Begins to keep progress values, for the loop that is about to read them. */
  iterate(): AsyncGenerator<unknown, void>;
}

/** What makes calls for views. */
export interface CallMaker {
  make(this: void, call: ViewCall): MadeCall;
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
  /** Has calls made: at once, or in their turn when what makes them has been loaded. */
  later(run: (maker: CallMaker) => void): void;
  status(): ConnectionStatus;
  /** Tries to connect now, or asks whether the server is there. */
  probe(): void;
  notices(): readonly Notice[];
  notify(message: string, level: NoticeLevel): void;
  dismiss(id: number): void;
  readonly browser: BrowserBinding;
}

export const ConnectorContext: Context<Connector | undefined> = createContext<Connector>();

export function required(connector: Connector | undefined, what: string): Connector {
  if (connector) return connector;
  throw new LiveError(
    "no-root",
    `${what} was called in a component that is not inside <LiveRoot>. Put <LiveRoot> around your app's root.`,
  );
}
