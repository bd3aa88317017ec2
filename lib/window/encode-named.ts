import { isLiveError, LiveError } from "../errors";
import { encode } from "../wire";
import { messageOf } from "./redact";

/** Encodes a value; an error says whose it is. */
export function encodeNamed(name: string, value: unknown): string {
  return naming(name, () => encode(value));
}

/** Runs what encodes a value, and lets an error say whose it is. */
export function naming<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    // A getter of the app's may throw anything.
    const code = isLiveError(cause) ? cause.code : "not-serializable";
    throw new LiveError(code, `The value "${name}" of a live object: ${messageOf(cause)}`, { cause });
  }
}
