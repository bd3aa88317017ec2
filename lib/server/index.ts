// Tells scopes how to find the window of a request.
import "./request";

export type { ServerLimits } from "./limits";
export type { Admit, AdmissionRequest } from "./admission";
export { LiveServer, type Connection, type LiveServerOptions, type LiveServerSettings } from "./live-server";
export { processServer } from "./process-server";
export type { ServerTransport } from "../connection";
