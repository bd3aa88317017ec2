export { LiveClient, type LiveClientOptions } from "./live-client";
export { type Connect, Link, type SocketEvents } from "./link";
export type { Page, PageStyle } from "./page";
export { LiveRoot, type LiveRootProps } from "./live-root";
export { remoteFunction, type RemoteFunction } from "./remote-function";
