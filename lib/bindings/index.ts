export { bind, type FieldProps } from "./bind";
export {
  type Bound,
  type BoundEntry,
  type ConnectionStatus,
  type Connector,
  ConnectorContext,
  type Notice,
} from "./connector";
export { createLive, type LiveArguments } from "./create-live";
export { provideRendering, renderingConnector } from "./rendering-connector";
export { connectionStatus, createNotices, type Notices, type StatusAccessor } from "./status";
export type { LiveCallback, LiveInput, LiveView } from "./view-types";
