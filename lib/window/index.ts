export { BREAKPOINTS, type Breakpoint } from "./browser-states";
export type {
  ClientFunctions,
  ClientOptions,
  ConfirmOptions,
  NoticeOptions,
  ScrollOptions,
  ScrollTarget,
} from "./client-types";
export { getWindow, type ServerWindow } from "./get-window";
export { Failures, type FailureTaker, isFailureTaker } from "./failures";
export type { WindowLimits } from "./limits";
export { LiveWindow, type WindowOptions, type WindowOutlet, type WindowState } from "./live-window";
export { jsonLog } from "./json-log";
export { consoleLog, type Log, type LogEntry, safeLog } from "./log";
export type { StyleSheet } from "./page-styles";
export { bare } from "./redact";
export { shared, sharedListeners, type SharedContext, type SharedOptions } from "./open-shared";
export type { Reader } from "./shared-object";
export { windowData, type WindowData } from "./window-data";
export type { EventOptions, EventTypes, WindowEvents } from "./window-events";
export type { LocationOptions, ParameterType, SetLocation, WindowLocation } from "./window-location";
export { requestText, type RequestText, type WindowRequest } from "./window-request";
