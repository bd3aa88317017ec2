/**
 * Who has to act on an error: the author of the app, the person or program at the client, the network between them,
 * or the library itself.
 */
export type Blame = "app" | "client" | "network" | "internal";

/**
 * Every code that a {@link LiveError} can carry, with who is to blame. Match on the code, never with `instanceof`: the
 * server's routers are separate bundles, each with its own copy of the class.
 */
const CODES = {
  "bad-entry": "app",
  "dead-signal": "app",
  "no-window": "app",
  "no-browser": "app",
  "bad-argument": "app",
  "client-failed": "app",
  "no-root": "app",
  "not-live": "app",
  "not-serializable": "app",
  "scope-closed": "app",
  "socket-failed": "network",
  "request-failed": "network",
  deadline: "network",
  cancelled: "client",
  superseded: "client",
  refused: "client",
  "invalid-arguments": "client",
  "too-large": "client",
  "too-deep": "client",
  "too-many": "client",
  "bad-message": "client",
  "no-entry": "client",
  "window-closed": "network",
  // The call may have run: its outcome is unknown.
  interrupted: "network",
  // The call has not run.
  unavailable: "network",
  "not-admitted": "client",
  failed: "app",
  internal: "internal",
} as const satisfies Record<string, Blame>;

/** What kind of error it is, to be matched on: each code has its {@link Blame}. */
export type LiveErrorCode = keyof typeof CODES;

/**
 * The one error of this library. The message says what was tried, what was found and what to do.
 *
 * An app may throw it too: an error whose blame is `client` (such as `refused`) reaches the user with its message;
 * every other message stays on the server and the user gets a redacted one.
 *
 * @example
 * ```ts
 * import { LiveError } from "solid-reflect";
 *
 * export function reserve(seats: number, free: number): number {
 *   if (seats > free) throw new LiveError("refused", `Only ${free} seats are left.`);
 *   return free - seats;
 * }
 * ```
 */
export class LiveError extends Error {
  override readonly name = "LiveError";
  /** What kind it is. Match on this, or with {@link isLiveError}. */
  readonly code: LiveErrorCode;
  /** Whose fault it is, which decides who is told what. */
  readonly blame: Blame;

  constructor(code: LiveErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.blame = CODES[code];
  }
}

/**
 * Tells whether a value is a {@link LiveError}, from whichever bundle it came, and optionally one with this code.
 *
 * @example
 * ```ts
 * import { isLiveError } from "solid-reflect";
 *
 * export const isGone = (error: unknown): boolean => isLiveError(error, "window-closed");
 * ```
 */
export function isLiveError(error: unknown, code?: LiveErrorCode): error is LiveError {
  return error instanceof Error && error.name === "LiveError" && (!code || (error as LiveError).code === code);
}

/** Whether a string that came over the wire is a code of ours. */
export function isLiveErrorCode(code: unknown): code is LiveErrorCode {
  return typeof code === "string" && Object.hasOwn(CODES, code);
}
