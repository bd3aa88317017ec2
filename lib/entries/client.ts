// The public entry `solid-reflect`: what components import, in the browser and while a page is rendered.
export {
  connectionStatus,
  createLive,
  createNotices,
  type ConnectionStatus,
  type LiveArguments,
  type LiveCallback,
  type LiveView,
  type Notice,
  type Notices,
} from "../bindings";
export { LiveRoot, type LiveRootProps } from "../client";
export { isLiveError, LiveError, type Blame, type LiveErrorCode } from "../errors";
