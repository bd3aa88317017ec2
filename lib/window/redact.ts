import { isLiveError, LiveError } from "../errors";

/** How an error is redacted. */
export interface Redaction {
  /** By which the server's log has the cause. */
  readonly reference: string;
  /** Whether the client gets the message: in development. */
  readonly reveal: boolean;
  /** Whether the client learns that the error was a deadline, because trying again may help. False by default. */
  readonly tellsDeadline?: boolean | undefined;
}

/** Returns what a client may learn of an error. One that blames the client was meant for the user and passes. */
export function redact(error: unknown, { reference, reveal, tellsDeadline = false }: Redaction): LiveError {
  if (isLiveError(error) && error.blame === "client") return error;
  const isLate = tellsDeadline && isLiveError(error, "deadline");
  const code = isLate ? "deadline" : "failed";
  if (reveal) return new LiveError(code, messageOf(error), { cause: error });
  const what = isLate ? "This took too long on the server." : "Something went wrong on the server.";
  return new LiveError(code, `${what} Reference: ${reference}`, { cause: error });
}

/** The message of whatever was thrown, which may be anything. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return typeof error;
  }
}

/**
 * An error as it may go into a page or an answer: serializers send everything that one has, so it has a code and a message
 * alone. Its cause and its stack, which names files of the server, are the log's.
 */
export function bare({ code, message }: LiveError): LiveError {
  const error = new LiveError(code, message);
  error.stack = `${error.name}: ${message}`;
  return error;
}

/** A short random text, to find in the log what a user reports. */
export function newReference(): string {
  return Math.random().toString(36).slice(2, 8);
}
