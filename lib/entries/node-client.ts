// The public entry `solid-reflect/node/client`: what stands in a browser's bundle for functions of the server.
export { remoteFunction, type RemoteFunction } from "../client";
