export { LiveClient, type LiveClientOptions } from "./live-client";
export { type Connect, Link, type SocketEvents } from "./link";
export { LiveRoot, type LiveRootProps } from "./live-root";
