import { LiveError, type LiveErrorCode } from "../errors";
import { type AnyCallback, concurrencyOf, isGenerator, runCallback } from "../live";
import { CallContext } from "../tasks";
import { down, WIRE_LIMITS } from "../wire";
import { CallQueue } from "./call-queue";
import type { WindowLimits } from "./limits";
import { encodeNamed } from "./encode-named";
import type { LiveObject } from "./live-object";

export interface CallsOptions {
  readonly limits: WindowLimits;
  /** Sends a part that must arrive. */
  answer(part: string): void;
  /** Logs an error and returns what the client may learn of it. */
  told(error: unknown, what: string): LiveError;
  /** A call has been answered: well, or with the code of its error. */
  answered(how: "ok" | LiveErrorCode): void;
}

/** A call that a client has made and whose work has not ended. */
interface Run {
  readonly call: number;
  readonly name: string;
  readonly context: CallContext;
  /** Settles when its work has ended. Kept where others of its callback wait for that. */
  ended: Promise<void> | undefined;
  /** Whether it has a place among those that run. */
  placed: boolean;
  /** Whether the client has its answer; the work may go on behind it when it was aborted. */
  answered: boolean;
  /** Progress values that were sent, and those that the client has dealt with. */
  sent: number;
  taken: number;
  /** Goes on with a generator that waits for the client. */
  wake: () => void;
}

const nothing = (): void => undefined;

const superseded = (): LiveError =>
  new LiveError("superseded", "A newer call of the same callback has taken the place of this one.");

const dropped = (): LiveError =>
  new LiveError("superseded", "The callback was called while a call of it was running, so this one was left out.");

/** Runs the calls of one window: each entry's by its concurrency, all of them within the limits, each answered once. */
export class Calls {
  readonly #options: CallsOptions;
  readonly #queue: CallQueue;
  readonly #runs = new Map<number, Run>();
  /** The calls of each entry that run one after the other or give way, oldest first. */
  readonly #lanes = new Map<number, Run[]>();
  #size = 0;
  #idle: (() => void)[] = [];

  constructor(options: CallsOptions) {
    this.#options = options;
    this.#queue = new CallQueue(options.limits);
  }

  /** Starts call number `call` of entry `id`, at once where nothing is in its way, and answers it in the end. */
  start(call: number, id: number, object: LiveObject, entry: AnyCallback, args: unknown[]): void {
    const concurrency = concurrencyOf(entry);
    const name = object.name(id);
    const context = new CallContext(object.scope);
    const run: Run = {
      call,
      name,
      context,
      ended: undefined,
      placed: false,
      answered: false,
      sent: 0,
      taken: 0,
      wake: nothing,
    };
    const lane = concurrency === "parallel" ? undefined : this.#laneOf(id);
    if (lane && concurrency === "drop" && lane.some(({ answered }) => !answered)) {
      return this.#answerError(run, dropped());
    }
    if (lane && concurrency === "latest") for (const older of lane) this.#abort(older, superseded());
    // Calls that wait for another of their callback are in no queue yet, but they take up room as well.
    const { callsRunning, callsWaiting } = this.#options.limits;
    if (this.#size >= callsRunning + callsWaiting) return this.#answerError(run, this.#queue.full());

    // With `drop` those that are left were cancelled, but may not have ended yet; there is never more than one at a time.
    const before = concurrency === "latest" ? undefined : lane?.at(-1)?.ended;
    this.#runs.set(call, run);
    this.#size++;
    const work = (): Promise<string> => context.run(() => this.#perform(run, object, entry, args));
    const inTurn = (): Promise<string> => {
      const turn = this.#queue.enter(() => context.aborted);
      run.placed = turn === undefined;
      if (!turn) return work();
      return turn.then(() => {
        run.placed = true;
        return work();
      });
    };
    const ended = (before ? before.then(inTurn) : inTurn()).then(
      text => {
        this.#answer(run, "ok", down.result(call, text));
        this.#forget(run, id);
      },
      (error: unknown) => {
        this.#answerError(run, error);
        this.#forget(run, id);
      },
    );
    if (!lane) return;
    run.ended = ended;
    lane.push(run);
    this.#lanes.set(id, lane);
  }

  /** Runs other work of the window's that counts like a call. Rejects with `too-many` when there is too much. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#size++;
    let placed = false;
    try {
      await this.#queue.enter(() => false);
      placed = true;
      return await work();
    } finally {
      if (placed) this.#queue.leave();
      this.#ended();
    }
  }

  /** The client does not want a call's outcome any more. It may have ended meanwhile. */
  cancel(call: number): void {
    const run = this.#runs.get(call);
    if (run) this.#abort(run, new LiveError("cancelled", "The call was cancelled before it had ended."));
  }

  /** The client has dealt with so many progress values of a call. */
  taken(call: number, count: number): void {
    const run = this.#runs.get(call);
    if (!run) return;
    run.taken = Math.max(run.taken, Math.min(count, run.sent));
    run.wake();
  }

  /** Resolves when no call runs or waits. */
  idle(): Promise<void> {
    return this.#size === 0 ? Promise.resolve() : new Promise(resolve => this.#idle.push(resolve));
  }

  async #perform(run: Run, object: LiveObject, entry: AnyCallback, args: unknown[]): Promise<string> {
    if (object.writing) await object.writing;
    // While it waited for its turn, its object may have been released, or nobody wants it any more.
    if (object.scope.closed) throw object.scope.signal.reason;
    if (run.context.aborted) throw run.context.reason;
    const outcome = runCallback(entry, args);
    const value: unknown = isGenerator(outcome) ? outcome : await outcome;
    return encodeNamed(run.name, isGenerator(value) ? await this.#iterate(run, value) : value);
  }

  /** Sends what a generator yields, no more at a time than the client deals with, and returns what it returns. */
  async #iterate(run: Run, generator: AsyncGenerator<unknown, unknown, void>): Promise<unknown> {
    const { context, call } = run;
    context.signal.addEventListener("abort", () => run.wake(), { once: true });
    try {
      for (;;) {
        const { done, value } = await generator.next();
        if (context.aborted) throw context.reason;
        if (done) return value;
        this.#options.answer(down.progress(call, encodeNamed(run.name, value)));
        run.sent++;
        while (run.sent - run.taken >= WIRE_LIMITS.progress && !context.aborted) {
          await new Promise<void>(resolve => (run.wake = resolve));
        }
        if (context.aborted) throw context.reason;
      }
    } finally {
      await generator.return(undefined);
    }
  }

  #abort(run: Run, error: LiveError): void {
    this.#answerError(run, error);
    run.context.abort(error);
  }

  #answer(run: Run, how: "ok" | LiveErrorCode, part: string): void {
    if (run.answered) return;
    run.answered = true;
    this.#options.answered(how);
    this.#options.answer(part);
  }

  /** After an abort the client has its answer, and what is thrown is the abort's echo. */
  #answerError(run: Run, error: unknown): void {
    if (run.answered) return;
    const told = this.#options.told(error, `Callback "${run.name}"`);
    this.#answer(run, told.code, down.error(run.call, told.code, told.message));
  }

  #laneOf(id: number): Run[] {
    return this.#lanes.get(id) ?? [];
  }

  #forget(run: Run, id: number): void {
    run.context.end();
    if (run.placed) this.#queue.leave();
    if (run.ended) {
      const lane = this.#laneOf(id).filter(other => other !== run);
      if (lane.length > 0) this.#lanes.set(id, lane);
      else this.#lanes.delete(id);
    }
    if (this.#runs.get(run.call) === run) this.#runs.delete(run.call);
    this.#ended();
  }

  #ended(): void {
    if (--this.#size === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }
}
