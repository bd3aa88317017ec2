import { announceWrite } from "../reactive";
import { isEcho, type Scope } from "../tasks";
import type { StreamDeclaration } from "./stream";

/** How a stream stands. */
export type StreamStatus = "idle" | "running" | "done" | "failed";

/** A stream as its views have it, patched like any store. */
export interface StreamState {
  status: StreamStatus;
  value?: unknown;
  items?: unknown[];
  dropped?: number;
  error?: string | undefined;
}

/** Values that are taken before others may do something, where nobody else sets the pace. */
const BURST = 256;

type Values = AsyncIterator<unknown> | Iterator<unknown>;

/** Runs a stream for those who show it. Ends with its scope. */
export class StreamRun {
  /** Its state: a plain object whose watchers hear of what is written. */
  readonly state: StreamState;
  readonly #declaration: StreamDeclaration;
  readonly #scope: Scope;
  readonly #onFailure: (error: unknown) => string;
  #readers = 0;
  /** Those of them whose tab nobody sees. */
  #hidden = 0;
  #seen: (() => void) | undefined;
  #run: Scope | undefined;
  #taken: (() => void) | undefined;
  /** Where a source that can be read once only has got to. */
  #values: Values | undefined;

  /** `onFailure` takes what it failed with, and returns what clients may be told. */
  constructor(declaration: StreamDeclaration, scope: Scope, onFailure: (error: unknown) => string) {
    this.#declaration = declaration;
    this.#scope = scope;
    this.#onFailure = onFailure;
    const { keep, initial, when } = declaration.options;
    this.state = { status: "idle", ...(keep === undefined ? { value: initial } : { items: [], dropped: 0 }) };
    if (when !== "always") return;
    if (scope.host.held) scope.host.whenReleased(() => this.show(true));
    else this.show(true);
  }

  /** A reader has come or gone. */
  show(on: boolean): void {
    this.#readers += on ? 1 : -1;
    this.#seen?.();
    if (this.#readers > 0) this.#start();
    else this.#stop();
  }

  /** The tab of a reader is hidden, or seen again. While nobody sees it, it stands still unless told otherwise. */
  hide(on: boolean): void {
    this.#hidden += on ? 1 : -1;
    this.#seen?.();
  }

  /** What has been changed was sent. */
  taken(): void {
    const taken = this.#taken;
    this.#taken = undefined;
    taken?.();
  }

  #start(): void {
    if (this.#run || this.#scope.closed || (this.#values && this.state.status !== "idle")) return;
    const run = (this.#run = this.#scope.child());
    const { source } = this.#declaration;
    run.works("stream", (typeof source === "function" && source.name) || "unnamed");
    run.signal.addEventListener("abort", () => {
      this.taken();
      this.#seen?.();
    });
    void run.run(() => this.#pump(run)).then(() => run.close());
  }

  #stop(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run || run.closed) return;
    run.close();
    this.#set("status", "idle");
  }

  async #pump(run: Scope): Promise<void> {
    const { source, options } = this.#declaration;
    const again = typeof source === "function";
    let values: Values | undefined;
    try {
      values = again ? iterate(source({ signal: run.signal })) : (this.#values ??= iterate(source));
      this.#begin(again);
      for (let count = 1; ; count++) {
        await this.#untilSeen(run);
        if (run.closed) break;
        const { value, done } = await values.next();
        if (run.closed) break;
        if (done) return this.#end("done");
        const changed = this.#push(value);
        if (changed && options.pace !== "source") await new Promise<void>(resolve => (this.#taken = resolve));
        else if (count % BURST === 0) await new Promise<void>(resolve => run.host.clock.turn(resolve));
        if (run.closed) break;
      }
    } catch (error) {
      // After an abort whatever is thrown is the abort's echo.
      if (!run.closed) this.#end("failed", this.#onFailure(error));
    } finally {
      // Not awaited: a generator ends when what it waits for at the moment has come.
      if (again) void this.#return(values, run);
    }
  }

  /** Lets a generator clean up. An error in that is reported, although nothing waits for the stream any more. */
  async #return(values: Values | undefined, run: Scope): Promise<void> {
    try {
      await values?.return?.();
    } catch (error) {
      if (!isEcho(error, run.signal)) this.#onFailure(error);
    }
  }

  async #untilSeen(run: Scope): Promise<void> {
    if (this.#declaration.options.pace === "source") return;
    // One that runs always counts as a reader, which is never hidden.
    while (!run.closed && this.#hidden >= Math.max(this.#readers, 1)) {
      await new Promise<void>(resolve => (this.#seen = resolve));
    }
  }

  #begin(again: boolean): void {
    this.#set("status", "running");
    this.#set("error", undefined);
    if (!again || !this.state.items) return;
    this.#set("items", []);
    this.#set("dropped", 0);
  }

  /** False when clients have the value already. */
  #push(value: unknown): boolean {
    const { keep } = this.#declaration.options;
    const { items, dropped = 0 } = this.state;
    if (!items || keep === undefined) {
      if (Object.is(value, this.state.value)) return false;
      this.#set("value", value);
      return true;
    }
    announceWrite(items, "length");
    items.push(value);
    const over = items.length - keep;
    if (over > 0) {
      items.splice(0, over);
      this.#set("dropped", dropped + over);
    }
    return true;
  }

  #end(status: StreamStatus, error?: string): void {
    this.#set("status", status);
    this.#set("error", error);
  }

  #set<K extends keyof StreamState>(key: K, value: StreamState[K]): void {
    if (this.state[key] === value) return;
    announceWrite(this.state, key);
    this.state[key] = value;
  }
}

function iterate(source: AsyncIterable<unknown> | Iterable<unknown> | ReadableStream<unknown>): Values {
  if (Symbol.asyncIterator in source) return (source as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return (source as Iterable<unknown>)[Symbol.iterator]();
}
