/** Where the site is reached from outside, without a path: `SITE_URL`, or else as the request came. */
export function siteOrigin(request: Request | undefined): string {
  const given = process.env["SITE_URL"];
  if (given) return new URL(given).origin;
  return request ? new URL(request.url).origin : "";
}
