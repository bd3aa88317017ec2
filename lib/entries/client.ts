// The public entry `solid-reflect`: what components import, in the browser and while a page is rendered.
export {
  bind,
  connectionStatus,
  createLive,
  createOptimistic,
  createNotices,
  type ConnectionStatus,
  type LiveArguments,
  type FieldProps,
  type LiveAsync,
  type LiveCall,
  type LiveCallback,
  type LiveInput,
  type LiveView,
  type Notice,
  type Notices,
  type Optimistic,
  type StatusAccessor,
} from "../bindings";
export { LiveRoot, type LiveRootProps } from "../client";
export { isLiveError, LiveError, type Blame, type LiveErrorCode } from "../errors";
