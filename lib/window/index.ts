export { getWindow, type ServerWindow } from "./get-window";
export { LiveWindow, type WindowOptions, type WindowOutlet, type WindowState } from "./live-window";
export { consoleLog, type Log, type LogEntry } from "./log";
