/**
 * The server's half of JSON-RPC 2.0 (https://www.jsonrpc.org/specification): text in, text out, no socket.
 */

/** The error codes that are answered: the specification's, then this service's own from its free range. */
export const RpcCode = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
  unknownChannel: -32001,
  messageTooLarge: -32002,
  unknownJob: -32003,
  refused: -32004,
} as const;

/** What answers one method. Throw an {@link RpcError} to refuse; anything else thrown is an internal error. */
export type RpcMethod = (params: unknown) => unknown;

/** The id of a request, echoed in its answer; `null` when the request could not be understood. */
export type RpcId = string | number | null;

/** How many requests one batch may hold: each is answered, so a small message must not ask for a huge answer. */
export const MAX_BATCH = 16;

/**
 * A refusal with a JSON-RPC code, and data that helps the caller to do better.
 *
 * @example
 * throw new RpcError(RpcCode.unknownChannel, 'There is no channel "price.abc".', { known: [] });
 */
export class RpcError extends Error {
  override readonly name = "RpcError";

  constructor(
    readonly code: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message);
  }
}

/**
 * Answers one message, a request or a batch of up to {@link MAX_BATCH}, with the text to send back, or `undefined`
 * when there is nothing to say because it held only notifications. Never throws: what goes wrong is in the answer.
 *
 * @example
 * const methods = new Map([["ping", () => "pong"]]);
 * answerRpc('{"jsonrpc":"2.0","id":1,"method":"ping"}', methods); // '{"jsonrpc":"2.0","id":1,"result":"pong"}'
 */
export function answerRpc(text: string, methods: ReadonlyMap<string, RpcMethod>): string | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch (error) {
    return rpcFailure(null, new RpcError(RpcCode.parseError, `The message is not JSON: ${describe(error)}`));
  }
  if (!Array.isArray(message)) return answerOne(message, methods);
  if (message.length === 0 || message.length > MAX_BATCH) {
    const reason = `A batch holds 1 to ${MAX_BATCH} requests, not ${message.length}.`;
    return rpcFailure(null, new RpcError(RpcCode.invalidRequest, reason));
  }
  const answers = message.map(each => answerOne(each, methods)).filter(each => each !== undefined);
  return answers.length > 0 ? `[${answers.join(",")}]` : undefined;
}

/**
 * The text of an error answer.
 *
 * @example
 * socket.send(rpcFailure(null, new RpcError(RpcCode.messageTooLarge, "5000 bytes is too large.")));
 */
export function rpcFailure(id: RpcId, { code, message, data }: RpcError): string {
  return JSON.stringify({ jsonrpc: "2.0", id, error: { code, message, data } });
}

/**
 * The text of a notification: something the server says without being asked.
 *
 * @example
 * socket.send(rpcNotification("quote", quote));
 */
export function rpcNotification(method: string, params: object): string {
  return JSON.stringify({ jsonrpc: "2.0", method, params });
}

function answerOne(message: unknown, methods: ReadonlyMap<string, RpcMethod>): string | undefined {
  const request = asRequest(message);
  if (request === undefined) {
    const wanted = 'A request is { jsonrpc: "2.0", id, method, params? }, its id a string, a number or null.';
    return rpcFailure(null, new RpcError(RpcCode.invalidRequest, wanted));
  }
  const { id, method, params } = request;
  try {
    const run = methods.get(method);
    if (run === undefined) {
      throw new RpcError(RpcCode.methodNotFound, `There is no method "${method}".`, { known: [...methods.keys()] });
    }
    const result = run(params) ?? null;
    return id === undefined ? undefined : JSON.stringify({ jsonrpc: "2.0", id, result });
  } catch (error) {
    if (id === undefined) return undefined;
    return rpcFailure(id, error instanceof RpcError ? error : new RpcError(RpcCode.internalError, describe(error)));
  }
}

/** `id` is undefined for a notification, which is run but never answered. */
function asRequest(message: unknown): { id: RpcId | undefined; method: string; params: unknown } | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { jsonrpc, id, method, params } = message as Record<string, unknown>;
  if (jsonrpc !== "2.0" || typeof method !== "string") return undefined;
  if (id !== undefined && id !== null && typeof id !== "string" && typeof id !== "number") return undefined;
  return { id, method, params };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
