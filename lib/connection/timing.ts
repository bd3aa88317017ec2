/** When things happen on a connection, in milliseconds. Each side uses the same values. */
export const TIMING = {
  /** Silence after which a side says that it is there. Below the 30 to 60 s after which proxies drop idle sockets. */
  heartbeat: 15_000,
  /** Silence after which the other side is taken for dead: two heartbeats missed, and time for one on its way. */
  dead: 35_000,
  /** How long an acknowledgement may wait for company. */
  acknowledge: 1_000,
  /** How long a socket may take to attach, or to be answered. */
  attach: 10_000,
} as const;

const DELAYS = [0, 100, 250, 500, 1_000, 2_000, 5_000];

/**
 * The wait before the next attempt to connect, after `failures` in a row: quick at first, since most cuts are short,
 * then up to 5 s, with jitter so that the clients of a server that restarts do not come back in one instant.
 * `random` is in [0, 1).
 */
export function reconnectDelay(failures: number, random: number): number {
  const delay = DELAYS[Math.min(failures, DELAYS.length - 1)] ?? 0;
  return delay * (0.75 + random / 2);
}
