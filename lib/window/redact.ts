import { isLiveError, LiveError } from "../errors";

/**
 * What a client may learn of an error. One that blames the client was meant for the user and passes; of any other only
 * a reference is told, by which the server's log has the cause. With `reveal` (in development) all is told.
 */
export function redact(error: unknown, reference: string, reveal: boolean): LiveError {
  if (isLiveError(error) && error.blame === "client") return error;
  if (reveal) return new LiveError("failed", error instanceof Error ? error.message : String(error), { cause: error });
  return new LiveError("failed", `Something went wrong on the server. Reference: ${reference}`, { cause: error });
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
