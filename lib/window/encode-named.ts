import { LiveError } from "../errors";
import { encode } from "../wire";

/** Encodes a value; an error says whose it is. */
export function encodeNamed(name: string, value: unknown): string {
  return naming(name, () => encode(value));
}

/** Runs what encodes a value, and lets an error say whose it is. */
export function naming<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const { code, message } = cause as LiveError;
    throw new LiveError(code, `The value "${name}" of a live object: ${message}`, { cause });
  }
}
