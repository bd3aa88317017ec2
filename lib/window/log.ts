/** One entry of the server's log. */
export interface LogEntry {
  /** `error` for what somebody should look at. */
  readonly level: "info" | "warn" | "error";
  /** What happened, without figures or names of users, so that equal entries can be counted. */
  readonly message: string;
  /** The window it happened in, shortened: enough to tell windows apart, not enough to join one. */
  readonly window?: string;
  /** What the user was shown, so that a report can be found in the log. */
  readonly reference?: string;
  /** The cause, with its stack where it has one. */
  readonly error?: unknown;
  /** How many more failures of this kind there were since its last entry, where they were too many to log each. */
  readonly repeated?: number;
}

/**
 * Takes the entries of a server's log, one after the other. It is called while something else is under way: it should
 * not take long. An entry whose log throws or rejects goes to the console.
 *
 * @example
 * ```ts
 * import type { Log } from "solid-reflect/server";
 *
 * export const log: Log = ({ level, message, reference, error }) => {
 *   if (level === "error") console.error(reference, message, error);
 * };
 * ```
 */
export type Log = (entry: LogEntry) => void;

/** Writes entries to the console, one line each and the error below it. */
export const consoleLog: Log = ({ level, message, window, reference, error, repeated }) => {
  const where = [
    window && `window ${window}`,
    reference && `reference ${reference}`,
    repeated && `${repeated} more times since the last entry`,
  ]
    .filter(Boolean)
    .join(", ");
  const line = `[solid-reflect] ${message}${where && ` (${where})`}`;
  console[level](...(error === undefined ? [line] : [line, error]));
};

/** Makes a log that never throws: what the app's own log fails to write, and its failure, go to the console. */
export function safeLog(log: Log): Log {
  return entry => {
    const rescue = (error: unknown): void => {
      try {
        consoleLog(entry);
        consoleLog({ level: "error", message: "The log of the settings failed", error });
      } catch {
        // There is no other place to write to.
      }
    };
    try {
      const outcome = log(entry) as unknown;
      if (outcome instanceof Promise) outcome.catch(rescue);
    } catch (error) {
      rescue(error);
    }
  };
}
