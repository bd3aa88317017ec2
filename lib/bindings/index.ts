export { bind, type FieldProps } from "./bind";
export { createClientFunctions } from "./client-functions";
export {
  type Bound,
  type BoundEntry,
  type BrowserBinding,
  type Confirmation,
  type ConnectionStatus,
  type Connector,
  type Declaration,
  ConnectorContext,
  type Notice,
  type OpenConfirmation,
} from "./connector";
export { createLive, type LiveArguments } from "./create-live";
export { provideRendering, renderingConnector } from "./rendering-connector";
export { connectionStatus, createNotices, type Notices, type StatusAccessor } from "./status";
export { createWindowEvents, type PageEvents, type PageEventTypes } from "./window-events";
export type { LiveCallback, LiveInput, LiveView } from "./view-types";
