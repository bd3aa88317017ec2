import type { IncomingMessage } from "node:http";
import { isTrustedOrigin } from "../server";

/** Whether a handshake comes from a page that may open a socket, see `isTrustedOrigin`. */
export function isOwnOrigin({ headers }: IncomingMessage, origins?: readonly string[]): boolean {
  return isTrustedOrigin(headers.origin, headers.host, origins);
}
