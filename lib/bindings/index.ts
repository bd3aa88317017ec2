export { bind, type FieldProps } from "./bind";
export { createClientFunctions } from "./client-functions";
export {
  type Bound,
  type BoundCallback,
  type BoundEntry,
  type BrowserBinding,
  type Confirmation,
  type ConnectionStatus,
  type Connector,
  type Declaration,
  ConnectorContext,
  type Notice,
  type StreamStatus,
  type OpenConfirmation,
} from "./connector";
export { createLive, type LiveArguments } from "./create-live";
export { provideRendering, renderingConnector } from "./rendering-connector";
export { connectionStatus, createNotices, type Notices, type StatusAccessor } from "./status";
export type { LiveCallback, LiveInput, LiveStream, LiveView } from "./view-types";
export { createWindowEvents, type PageEvents, type PageEventTypes } from "./window-events";
