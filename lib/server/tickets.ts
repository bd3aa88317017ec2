import { randomBytes } from "node:crypto";

/** A window's id: 120 random bits, so that nobody finds one by trying. */
export const newWindowId = (): string => randomBytes(15).toString("base64url");

/** A ticket to attach to a window: 120 random bits, spent by its use. */
export const newTicket = (): string => randomBytes(15).toString("base64url");
