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

const timers = {
  now: () => performance.now(),
  after(ms: number, run: () => void): Timer {
    const timer: unknown = setTimeout(run, ms);
    (timer as { unref?: () => void }).unref?.();
    return { clear: () => clearTimeout(timer as number) };
  },
};

/**
 * The clock of the machine.
 *
 * @example
 * ```ts
 * import { systemClock } from "solid-reflect/testing";
 *
 * export const started: number = systemClock.now();
 * ```
 */
export const systemClock: Clock = { ...timers, turn: soon };

/** The clock of a page, where a turn is a step of its own script. */
export const pageClock: Clock = { ...timers, turn: run => queueMicrotask(run) };
