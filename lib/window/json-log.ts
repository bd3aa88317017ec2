import { isLiveError } from "../errors";
import type { Log } from "./log";
import { messageOf } from "./redact";

/** Causes of causes that are written. */
const DEPTH = 4;

/** Characters of one text: a log line is to be read, and some collectors cut or drop longer ones. */
const LONGEST = 8_192;

/**
 * Writes entries to standard output as JSON, one object a line, for what collects logs: `time` (ISO 8601), `level`,
 * `message` and, where there are, `window`, `reference`, `repeated`, and `error` with `name`, `code`, `message`, `stack` and `cause`.
 * `LIVE_LOG=json` sets it without code.
 *
 * @example
 * ```ts
 * import { jsonLog, type LiveServerSettings } from "solid-reflect/server";
 *
 * export default { log: jsonLog } satisfies LiveServerSettings;
 * ```
 */
export const jsonLog: Log = ({ error, ...entry }) => {
  const line = { time: new Date().toISOString(), ...entry, ...(error !== undefined && { error: spell(error, DEPTH) }) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

function spell(error: unknown, depth: number): unknown {
  if (!(error instanceof Error)) return cut(messageOf(error));
  const { name, message, stack, cause } = error;
  return {
    name,
    ...(isLiveError(error) && { code: error.code }),
    message: cut(message),
    stack: stack === undefined ? undefined : cut(stack),
    ...(cause !== undefined && depth > 0 && { cause: spell(cause, depth - 1) }),
  };
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
