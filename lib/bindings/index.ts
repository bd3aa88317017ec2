export { asyncValue } from "./async-value";
export { bind, type FieldProps } from "./bind";
export { createClientFunctions } from "./client-functions";
export {
  type Bound,
  type BoundCall,
  type BoundCallback,
  type BoundEntry,
  type BrowserBinding,
  type CallEvents,
  type CallMaker,
  type Confirmation,
  type ConnectionStatus,
  type Connector,
  type Declaration,
  ConnectorContext,
  type Notice,
  type StreamStatus,
  type OpenConfirmation,
} from "./connector";
export { createCallback } from "./create-callback";
export { createLive, type LiveArguments } from "./create-live";
export { createOptimistic, type Optimistic } from "./create-optimistic";
export { provideRendering, renderingConnector } from "./rendering-connector";
export { makeCall, showFailure } from "./make-call";
export { createNotices, type Notices } from "./create-notices";
export { connectionStatus, type StatusAccessor } from "./status";
export type { LiveAsync, LiveCall, LiveCallback, LiveInput, LiveStream, LiveView } from "./view-types";
export { createWindowEvents, type PageEvents, type PageEventTypes } from "./window-events";
