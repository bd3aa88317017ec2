/** A timer that was set and can be cleared. */
export interface Timer {
  clear(): void;
}

/**
 * Time as the library sees it, injected wherever something waits, so that tests and the network simulator need not.
 * All durations are milliseconds.
 */
export interface Clock {
  /** Milliseconds since an arbitrary start; never goes backwards. */
  now(): number;
  /** Calls `run` once after `ms`. On the server such a timer does not keep the process alive. */
  after(ms: number, run: () => void): Timer;
  /** Calls `run` once, after the events at hand have been handled: what changed meanwhile makes one frame. */
  turn(run: () => void): void;
}

const defer: (run: () => void) => void =
  typeof setImmediate === "function" ? run => void setImmediate(run) : run => queueMicrotask(run);

/** What waits for the end of the turn. A thousand windows that change in one wait for one event. */
let waiting: (() => void)[] = [];

function soon(run: () => void): void {
  if (waiting.push(run) === 1) defer(runAll);
}

function runAll(): void {
  const runs = waiting;
  waiting = [];
  let done = 0;
  try {
    for (const run of runs) {
      done++;
      run();
    }
  } finally {
    // One that throws ends its event; the others have theirs.
    for (const run of runs.slice(done)) soon(run);
  }
}

/** How often a steady clock notes that the process runs, in milliseconds. */
const BEAT = 1_000;

/** A longer time without a note is a pause. Work that blocks the process for a moment is none. */
const LONGEST_BEAT = 3_000;

/**
 * A clock that stands still while the process does not run: it was stopped, its machine was suspended, or its event loop
 * was blocked. Without that, all timers of such a pause fall due at once when it ends, before the process has read what
 * arrived meanwhile: clients that did answer are then taken for gone.
 */
class SteadyClock implements Clock {
  readonly #source: Clock;
  /** Milliseconds of pauses so far. */
  #paused = 0;
  /** When the process was last known to run. */
  #noted: number;
  #pending = 0;
  #beat: Timer | undefined;

  constructor(source: Clock) {
    this.#source = source;
    this.#noted = source.now();
  }

  now(): number {
    const time = this.#source.now();
    const unnoted = time - this.#noted;
    // Without a beat no timer is set, and a long time without a note is an idle one.
    if (this.#beat && unnoted > LONGEST_BEAT) this.#paused += unnoted - BEAT;
    this.#noted = time;
    return time - this.#paused;
  }

  after(ms: number, run: () => void): Timer {
    const due = this.now() + ms;
    let isSet = true;
    const end = (): void => {
      if (!isSet) return;
      isSet = false;
      if (--this.#pending > 0) return;
      this.#beat?.clear();
      this.#beat = undefined;
    };
    const ring = (): void => {
      const left = due - this.now();
      // Timers ring up to a millisecond early.
      if (left > 1) return void (timer = this.#source.after(left, ring));
      end();
      run();
    };
    let timer = this.#source.after(ms, ring);
    this.#pending++;
    this.#beat ??= this.#source.after(BEAT, () => this.#note());
    return {
      clear: () => {
        timer.clear();
        end();
      },
    };
  }

  turn(run: () => void): void {
    this.#source.turn(run);
  }

  #note(): void {
    this.now();
    this.#beat = this.#source.after(BEAT, () => this.#note());
  }
}

/**
 * Makes a clock of another that stands still while the process does not run. After a pause its timers have as much time
 * left as they had before, less a second at most.
 */
export function steadyClock(source: Clock): Clock {
  return new SteadyClock(source);
}

const timers = {
  now: () => performance.now(),
  after(ms: number, run: () => void): Timer {
    const timer: unknown = setTimeout(run, ms);
    (timer as { unref?: () => void }).unref?.();
    return { clear: () => clearTimeout(timer as number) };
  },
};

/**
 * The clock of the machine. It stands still while the process does not run: stopped, suspended or blocked for more than
 * three seconds.
 *
 * @example
 * ```ts
 * import { systemClock } from "solid-reflect/testing";
 *
 * export const started: number = systemClock.now();
 * ```
 */
export const systemClock: Clock = /* @__PURE__ */ steadyClock({ ...timers, turn: soon });

/** The clock of a page, where a turn is a step of its own script. */
export const pageClock: Clock = { ...timers, turn: run => queueMicrotask(run) };
