/**
 * An HTTP request as code of a window sees it.
 *
 * @example
 * ```ts
 * import { getWindow, live } from "solid-reflect/server";
 *
 * export async function openLanguage() {
 *   const { headers, cookies } = getWindow().request;
 *   const language = cookies.get("language") ?? headers.get("accept-language")?.slice(0, 2) ?? "en";
 *   return live({ language: () => language });
 * }
 * ```
 */
export interface WindowRequest {
  /** Undefined where the host does not know it, as for a socket's handshake. */
  readonly url: string | undefined;
  /** Its headers. */
  readonly headers: Headers;
  /** The cookies it carried, by name, decoded. */
  readonly cookies: ReadonlyMap<string, string>;
}

/** An HTTP request as it is kept as long as a window: lines of text take a tenth of what objects do. */
export interface RequestText {
  readonly url?: string | undefined;
  /** One header a line: `name: value`. */
  readonly headers: string;
}

/** Makes the text to keep of a request. */
export function requestText(headers: Headers, url?: string): RequestText {
  return { url, headers: [...headers].map(([name, value]) => `${name}: ${value}`).join("\n") };
}

/** Reads a request that was kept; without one, a request that said nothing. */
export function readRequest({ url, headers: text }: RequestText = { headers: "" }): WindowRequest {
  const headers = new Headers();
  for (const line of text.split("\n")) {
    const at = line.indexOf(": ");
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 2));
  }
  return toWindowRequest(headers, url);
}

/** A request as code of a window sees it. */
export function toWindowRequest(headers: Headers, url?: string): WindowRequest {
  return { url, headers, cookies: readCookies(headers.get("cookie") ?? "") };
}

/** Reads a `Cookie` header. Of two of the same name the first counts: it has the longer path. */
export function readCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (name === "" || at < 0 || cookies.has(name)) continue;
    cookies.set(
      name,
      decoded(
        pair
          .slice(at + 1)
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      ),
    );
  }
  return cookies;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
