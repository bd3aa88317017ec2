// The public entry `solid-reflect`: what components import, in the browser and while a page is rendered.
export {
  bind,
  connectionStatus,
  createLive,
  createNotices,
  type ConnectionStatus,
  type LiveArguments,
  type FieldProps,
  type LiveCallback,
  type LiveInput,
  type LiveStream,
  type LiveView,
  type Notice,
  type Notices,
  type StatusAccessor,
  type StreamStatus,
} from "../bindings";
export { LiveRoot, type LiveRootProps } from "../client";
export { isLiveError, LiveError, type Blame, type LiveErrorCode } from "../errors";
