import type { IncomingMessage, ServerResponse } from "node:http";
import { WIRE_LIMITS } from "../../wire";

/** Where SolidStart's server functions are called, below the site's base. */
const CALLS = /\/_server(?:$|[/?])/;

/** A form with files: how large that may be is for the app to say. */
const FILES = /^multipart\/form-data\b/i;

/**
 * Refuses a call of a server function that is larger than a message of a live object may be, before anything of it is
 * read: SolidStart reads calls whole, whatever their size. A body has to say its length, as those of browsers do. Returns
 * whether it was refused.
 */
export function refusesCall(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "POST" || !CALLS.test(request.url ?? "")) return false;
  if (FILES.test(request.headers["content-type"] ?? "")) return false;
  const length = request.headers["content-length"];
  const refused =
    length === undefined ? request.headers["transfer-encoding"] !== undefined : Number(length) > WIRE_LIMITS.piecesUp;
  if (!refused) return false;
  // What was not read of it would stand before the next request.
  response.writeHead(length === undefined ? 411 : 413, { connection: "close", "content-type": "text/plain" });
  response.end(
    length === undefined
      ? "A call has to say how long it is."
      : `A call may have ${WIRE_LIMITS.piecesUp} bytes. Send files as a form's.`,
  );
  return true;
}
