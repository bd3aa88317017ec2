export { getWindow, type ServerWindow } from "./get-window";
export type { WindowLimits } from "./limits";
export { LiveWindow, type WindowOptions, type WindowOutlet, type WindowState } from "./live-window";
export { consoleLog, type Log, type LogEntry } from "./log";
export { newReference, redact } from "./redact";
export { shared, type SharedContext, type SharedOptions } from "./open-shared";
export type { Reader } from "./shared-object";
