// The public entry `solid-reflect`: what components import, in the browser and while a page is rendered.
export {
  bind,
  connectionStatus,
  createClientFunctions,
  createLive,
  createOptimistic,
  createNotices,
  createWindowEvents,
  type Confirmation,
  type ConnectionStatus,
  type LiveArguments,
  type FieldProps,
  type LiveAsync,
  type LiveCall,
  type LiveCallback,
  type LiveInput,
  type LiveStream,
  type LiveView,
  type Notice,
  type Notices,
  type PageEvents,
  type PageEventTypes,
  type Optimistic,
  type StatusAccessor,
  type StreamStatus,
} from "../bindings";
export { LiveRoot, type LiveRootProps } from "../client";
export { isLiveError, LiveError, type Blame, type LiveErrorCode } from "../errors";
