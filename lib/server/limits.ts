import { TIMING } from "../connection";
import type { WindowLimits } from "../window";

/** What a server allows and how long it keeps things. Times are milliseconds, sizes bytes unless said otherwise. */
export interface ServerLimits extends WindowLimits {
  /** How long a window that was rendered waits for its browser. Scripts on a slow phone load within this. */
  readonly unjoined: number;
  /** How long a window is kept after its socket has gone: a lift, a tunnel, a closed lid. */
  readonly detached: number;
  /** Silence after which the client is asked whether it is there. Below the 30 to 60 s after which proxies cut. */
  readonly heartbeat: number;
  /** Silence after which it is taken for gone: two heartbeats missed, and time for one on its way. */
  readonly silent: number;
  /** Unsent bytes of a socket above which a window waits: its cells are conflated meanwhile. */
  readonly buffered: number;
  /** Characters of results and notices kept for a client that does not acknowledge them. It does so every second. */
  readonly retained: number;
  /** Windows in all. At 10 kB for an idle one this is half a gigabyte; a process with more is better split. */
  readonly windows: number;
  /** Windows in all that nobody has joined: pages that crawlers render. The oldest gives way to a new one. */
  readonly unjoinedWindows: number;
  /** Of these, windows of one address: one crawler must not push out everybody else's. An office shares an address. */
  readonly unjoinedPerAddress: number;
  /** Windows of one address in all. A school shares an address; an attacker has few. */
  readonly windowsPerAddress: number;
  /** Messages a second that one client may keep up; a burst of five seconds' worth is free. Typing makes 10 to 20. */
  readonly messagesPerSecond: number;
  /** How often a joined window's request is put to `admit` again: how long a session that was revoked lives on. */
  readonly readmit: number;
  /** How long a server that shuts down says so, and goes on, before it ends: until its proxies have noticed. */
  readonly drain: number;
  /** How long calls that are running may take when the server shuts down. */
  readonly shutdown: number;
}

export const DEFAULT_LIMITS: ServerLimits = {
  unjoined: 30_000,
  detached: 300_000,
  heartbeat: TIMING.heartbeat,
  silent: TIMING.dead,
  buffered: 65_536,
  retained: 16_777_216,
  windows: 50_000,
  unjoinedWindows: 5_000,
  unjoinedPerAddress: 200,
  windowsPerAddress: 1_000,
  messagesPerSecond: 100,
  readmit: 60_000,
  drain: 0,
  shutdown: 5_000,
  objects: 10_000,
  tasks: 1_000,
  opening: 10_000,
  callsRunning: 64,
  callsWaiting: 512,
  partsWaiting: 200,
  requests: 100,
};
