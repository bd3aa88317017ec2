import type { Clock, Timer } from "../clock";
import type { LiveError } from "../errors";
import type { Log } from "./log";
import { newReference, redact } from "./redact";

/** Failures of one kind that are logged and shown one by one. More are counted: a timer may throw every millisecond. */
const BURST = 5;

/** How long failures of one kind stay counted together, in milliseconds. */
const PERIOD_MS = 60_000;

/** Kinds that are remembered. An app has few places that throw; what is thrown by generated code may have many. */
const MAX_KINDS = 100;

/** What failures are logged with. */
export interface FailuresOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Shows users the messages of all errors. */
  readonly development: boolean;
  /** The window that they belong to, shortened as in {@link Log}. */
  readonly window?: string;
  /** Whether clients learn which failures were deadlines, see `redact`. */
  readonly tellsDeadline?: boolean;
}

/** What reports failures that no caller waits for: a window, or a shared object. */
export interface FailureTaker {
  fail(error: unknown, what: string): unknown;
}

/** Whether what stands behind a scope is a window or a shared object, of whichever bundle. */
export function isFailureTaker(host: object | undefined): host is FailureTaker {
  return host !== undefined && "register" in host;
}

/** A failure after it was logged. */
export interface Reported {
  /** What users may learn of it. */
  readonly error: LiveError;
  /** Whether to show it: false for a repetition beyond the limit, whose `error` is that of an earlier one. */
  readonly isShown: boolean;
}

interface Kind {
  since: number;
  count: number;
  /** Failures that were not logged since the last entry. */
  repeated: number;
  error: LiveError;
  timer: Timer | undefined;
  readonly message: string;
}

/**
 * Logs the failures of one owner (a window, a shared object, the process), each with a reference, and decides what users may
 * learn of them. An error whose blame is `client` was meant for the user: it passes as it is and is not logged.
 */
export class Failures {
  readonly #options: FailuresOptions;
  #kinds: Map<string, Kind> | undefined;
  #isClosed = false;

  constructor(options: FailuresOptions) {
    this.#options = options;
  }

  /** Reports a failure whose caller gets the outcome. */
  report(error: unknown, message: string): LiveError {
    const { log, development: reveal, window, tellsDeadline } = this.#options;
    const reference = newReference();
    const told = redact(error, { reference, reveal, tellsDeadline });
    if (told !== error) log({ level: "error", message, ...(window !== undefined && { window }), reference, error });
    return told;
  }

  /**
   * Reports a failure that no caller waits for. Of many of the same kind (the same message from the same place in the code) the
   * first are logged; the others are counted in an entry once a minute.
   */
  reportUnawaited(error: unknown, message: string): Reported {
    const now = this.#options.clock.now();
    const kinds = (this.#kinds ??= new Map<string, Kind>());
    const key = `${message} ${placeOf(error)}`;
    let kind = kinds.get(key);
    if (kind && !kind.timer && now - kind.since >= PERIOD_MS) kind = undefined;
    if (kind && kind.count >= BURST) {
      kind.repeated++;
      this.#summarizeLater(key, kind);
      return { error: kind.error, isShown: false };
    }
    const told = this.report(error, message);
    if (kind) {
      kind.count++;
      kind.error = told;
    } else {
      kinds.delete(key);
      const [oldest] = kinds.keys();
      if (oldest !== undefined && kinds.size >= MAX_KINDS) this.#forget(oldest);
      kinds.set(key, { since: now, count: 1, repeated: 0, error: told, timer: undefined, message });
    }
    return { error: told, isShown: true };
  }

  /** Logs what was only counted, and stops its timers. */
  close(): void {
    this.#isClosed = true;
    for (const key of [...(this.#kinds?.keys() ?? [])]) this.#forget(key);
  }

  #forget(key: string): void {
    const kind = this.#kinds?.get(key);
    this.#kinds?.delete(key);
    kind?.timer?.clear();
    if (kind) this.#summarize(kind);
  }

  #summarizeLater(key: string, kind: Kind): void {
    if (this.#isClosed) return;
    kind.timer ??= this.#options.clock.after(PERIOD_MS, () => {
      kind.timer = undefined;
      // It is forgotten after a period without any.
      if (kind.repeated === 0) return void this.#kinds?.delete(key);
      this.#summarize(kind);
      this.#summarizeLater(key, kind);
    });
  }

  #summarize(kind: Kind): void {
    const { log, window } = this.#options;
    const { message, repeated } = kind;
    if (repeated === 0) return;
    kind.repeated = 0;
    log({ level: "error", message, ...(window !== undefined && { window }), repeated });
  }
}

/** Lines of a stack that tell kinds apart: the first alone may be that of a helper that many places throw with. */
const FRAMES = 4;

/** Where an error comes from. Its message does not count: it may have a figure in it. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { stack } = error as { stack?: unknown };
  const frames = typeof stack === "string" ? stack.match(/^\s+at .*$/gm) : null;
  return frames?.slice(0, FRAMES).join("") ?? error.name;
}
