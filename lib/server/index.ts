// Importing it tells scopes how to find the window of a request.
export { openForCall } from "./request";

export type { HostAnswer, HostEvent } from "./request-state";
export { guardProcess } from "./process-guard";

export type { ServerLimits } from "./limits";
export type { Admit, AdmissionRequest } from "./admission";
export { LiveServer, type Connection, type LiveServerOptions, type LiveServerSettings } from "./live-server";
export { type Refusal, REFUSALS, ServerCounts } from "./server-counts";
export { isTrustedOrigin } from "./origin";
export { clientAddress } from "./client-address";
export { processServer } from "./process-server";
export type { ServerTransport } from "../connection";
