/**
 * Whether a request with this `Origin` comes from a page that may make it: of this site, or of an origin that the settings
 * list. Browsers always send `Origin` with a WebSocket's handshake and a POST; what sends none is no browser, and has
 * nobody's cookies to abuse.
 */
export function isTrustedOrigin(
  origin: string | null | undefined,
  host: string | null | undefined,
  origins: readonly string[] = [],
): boolean {
  if (origin == null || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
