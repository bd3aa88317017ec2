import { LiveError } from "../errors";

/**
 * Every limit of a message, in one place. The sizes are in characters of the text that is sent.
 */
export const WIRE_LIMITS = {
  /** Nesting of a value. Real view models stay below 20; a deeper one is a cycle or an attack on the stack. */
  depth: 64,
  /** Digits of a big integer: reading one costs the square of its length. RSA keys have 1,234. */
  digits: 4_096,
  /** One message from a client. A form with long text fits; what is larger belongs into an upload. */
  messageUp: 65_536,
  /** All pieces of a message from a client that was sent in pieces because it is larger than one may be. */
  piecesUp: 1_048_576,
  /** Longest wait between two frames that a hidden tab may ask for, in milliseconds: it must not look dead. */
  pace: 10_000,
  /** Name of an event or of something that the browser tells of: somebody wrote it into code. */
  name: 64,
  /** Hash or search of a page's URL. Servers refuse longer ones, usually at 8 kB for all of a request's line. */
  location: 4_096,
  /** Width and height of a page, in pixels: no screen has as many. */
  pixels: 100_000,
  /** Progress values of a call that may be under way: enough that a quick reader never waits, few for a slow one. */
  progress: 16,
} as const;

/**
 * Returns a part of a client's message when it fits into a message, so that one that does not fails alone, before
 * anything of it is sent.
 *
 * @throws {LiveError} `too-large`
 */
export function fitting(part: string): string {
  if (part.length <= WIRE_LIMITS.piecesUp) return part;
  throw new LiveError(
    "too-large",
    `This is too large to be sent: ${part.length} characters, at most ${WIRE_LIMITS.piecesUp} fit. Send less, or upload a file.`,
  );
}
