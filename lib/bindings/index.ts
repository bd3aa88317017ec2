export { asyncValue } from "./async-value";
export { bind, type FieldProps } from "./bind";
export {
  type Bound,
  type BoundCall,
  type BoundEntry,
  type CallEvents,
  type ConnectionStatus,
  type Connector,
  ConnectorContext,
  type Notice,
} from "./connector";
export { createCallback } from "./create-callback";
export { createLive, type LiveArguments } from "./create-live";
export { createOptimistic, type Optimistic } from "./create-optimistic";
export { provideRendering, renderingConnector } from "./rendering-connector";
export { connectionStatus, createNotices, type Notices, type StatusAccessor } from "./status";
export type { LiveAsync, LiveCall, LiveCallback, LiveInput, LiveView } from "./view-types";
