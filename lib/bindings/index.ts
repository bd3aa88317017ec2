export { bind, type FieldProps } from "./bind";
export {
  type Bound,
  type BoundCallback,
  type BoundEntry,
  type ConnectionStatus,
  type Connector,
  ConnectorContext,
  type Notice,
  type StreamStatus,
} from "./connector";
export { createLive, type LiveArguments } from "./create-live";
export { provideRendering, renderingConnector } from "./rendering-connector";
export { connectionStatus, createNotices, type Notices, type StatusAccessor } from "./status";
export type { LiveCallback, LiveInput, LiveStream, LiveView } from "./view-types";
