/**
 * The address of a client behind `proxies` of one's own, each of which adds to `X-Forwarded-For` whom it was asked by. What
 * stands further left was written by strangers and is not looked at. `peer` is who is connected to this process; it counts
 * where there are no proxies, or their header is missing.
 */
export function clientAddress(
  forwarded: string | null | undefined,
  peer: string | undefined,
  proxies: number,
): string | undefined {
  if (proxies <= 0 || forwarded == null) return peer;
  const named = forwarded.split(",").at(-proxies)?.trim();
  return named === undefined || named === "" || named.length > LONGEST ? peer : named;
}

/** An IPv6 address with a zone is shorter. */
const LONGEST = 64;
