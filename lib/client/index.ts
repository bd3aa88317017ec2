export { LiveClient, type LiveClientOptions, type Shown } from "./live-client";
export { exchange } from "./exchange";
export type { Connect, SocketEvents } from "./link";
export { type SocketTap, tap } from "./tap";
export type { StorePlace } from "./node-table";
export type { Page, PageStyle } from "./page";
export { LiveRoot, type LiveRootProps } from "./live-root";
export { remoteFunction, type RemoteFunction } from "./remote-function";
export { guard } from "./guard";
