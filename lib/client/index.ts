export { LiveClient, type LiveClientOptions, type Shown } from "./live-client";
export { type Connect, Link, type SocketEvents } from "./link";
export type { Page, PageStyle } from "./page";
export { type SocketTap, tap } from "./tap";
export { LiveRoot, type LiveRootProps } from "./live-root";
