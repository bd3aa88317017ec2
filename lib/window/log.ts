/** One entry of the server's log. */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  /** The window it happened in, shortened: enough to tell windows apart, not enough to join one. */
  readonly window?: string;
  /** What the user was shown, so that a report can be found in the log. */
  readonly reference?: string;
  readonly error?: unknown;
}

export type Log = (entry: LogEntry) => void;

/** Writes entries to the console, one line each and the error below it. */
export const consoleLog: Log = ({ level, message, window, reference, error }) => {
  const where = [window && `window ${window}`, reference && `reference ${reference}`].filter(Boolean).join(", ");
  const line = `[solid-reflect] ${message}${where && ` (${where})`}`;
  console[level](...(error === undefined ? [line] : [line, error]));
};
