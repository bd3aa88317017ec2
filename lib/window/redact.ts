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

/** A short random text, to find in the log what a user reports. */
export function newReference(): string {
  return Math.random().toString(36).slice(2, 8);
}
