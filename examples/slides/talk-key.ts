import { createHash, randomBytes } from "node:crypto";

const CODE = /^[\w-]{16}$/;

/** What leads a talk: whoever has it turns the slides for all. 128 random bits. */
export const newKey = (): string => randomBytes(16).toString("base64url");

/**
 * The code of a talk, which everybody may know, of its key, which only who leads it has. Since the code follows from the
 * key, a server that was started again in the middle of a talk still knows who leads.
 */
export const codeOf = (key: string): string => createHash("sha256").update(key).digest("base64url").slice(0, 16);

/** The code that a URL names; "" for none, and for what is no code. */
export const readCode = (text: unknown): string => (typeof text === "string" && CODE.test(text) ? text : "");
