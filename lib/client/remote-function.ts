import { isLiveErrorCode, LiveError } from "../errors";
import { decodeValue, encode } from "../wire";

/** A function of the server as a browser has it. */
export interface RemoteFunction {
  (...args: unknown[]): Promise<unknown>;
  /** The same, called with these headers. */
  withOptions(options: {
    readonly headers: Readonly<Record<string, string>>;
  }): (...args: unknown[]) => Promise<unknown>;
}

/**
 * Makes a function that calls one of the server's at this URL. It rejects with the server's error, with a TypeError when
 * there is no answer, and with `request-failed` when something else than the server answers.
 */
export function remoteFunction(url: string): RemoteFunction {
  const withOptions: RemoteFunction["withOptions"] =
    ({ headers }) =>
    async (...args) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: encode(args),
      });
      const value = readAnswer(await response.text());
      if (response.ok && value.length === 1) return value[0];
      const [code, message] = Array.isArray(value[0]) ? (value[0] as unknown[]) : [];
      if (isLiveErrorCode(code)) throw new LiveError(code, String(message));
      throw new LiveError("request-failed", `A function was called, but the answer had the status ${response.status}.`);
    };
  return Object.assign(withOptions({ headers: {} }), { withOptions });
}

/** The value of an answer; none when it is not one of the server's. */
function readAnswer(text: string): [] | [unknown] {
  try {
    return [decodeValue(text)];
  } catch {
    return [];
  }
}
