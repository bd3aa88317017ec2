export { FrameLog } from "./frame-log";
export { Inbox } from "./inbox";
export { Outbox } from "./outbox";
export { reconnectDelay, TIMING } from "./timing";
export type { ServerTransport, Transport } from "./transport";
