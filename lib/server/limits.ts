/** What a server allows and how long it keeps things. Times are milliseconds. */
export interface ServerLimits {
  /** How long a window that was rendered waits for its browser. Scripts on a slow phone load within this. */
  readonly unjoined: number;
  /** How long a window is kept after its socket has gone: a lift, a tunnel, a sleeping laptop lid. */
  readonly detached: number;
  /** Unsent bytes of a socket above which a window waits: its cells are conflated meanwhile. */
  readonly buffered: number;
}

export const DEFAULT_LIMITS: ServerLimits = {
  unjoined: 30_000,
  detached: 300_000,
  buffered: 65_536,
};
