import type { Clock } from "../clock";
import type { Log } from "../window";

/** How long the same refusal is only counted after it was logged, in milliseconds. */
const QUIET = 60_000;

/** Logs refusals: each kind once, then at most once a minute with the number of those in between. */
export class RefusalLog {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #kinds = new Map<string, { at: number; more: number }>();

  constructor(clock: Clock, log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Reasons come from a fixed set: a stranger must not choose what is kept here. */
  add(what: string, reason: string): void {
    const now = this.#clock.now();
    const kind = `${what}: ${reason}`;
    const known = this.#kinds.get(kind);
    if (known && now - known.at < QUIET) {
      known.more++;
      return;
    }
    this.#kinds.set(kind, { at: now, more: 0 });
    const more = known && known.more > 0 ? ` And ${known.more} more like it since the last line.` : "";
    this.#log({ level: "warn", message: `Refused ${what}. ${reason}${more}` });
  }
}
