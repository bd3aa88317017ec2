import type { APIEvent } from "@solidjs/start/server";
import { siteOrigin } from "../pages/site-origin";

/** Pages are for everybody; the doors of server functions and live objects lead to no page. */
export function GET({ request }: APIEvent): Response {
  const text = `User-agent: *\nDisallow: /_server\nDisallow: /_live\n\nSitemap: ${siteOrigin(request)}/sitemap.xml\n`;
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
