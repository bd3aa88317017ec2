import type { APIEvent } from "@solidjs/start/server";
import { siteOrigin } from "../pages/site-origin";
import { sitePages } from "../pages/site-pages";

/** Every page of the site, for search engines. */
export function GET({ request }: APIEvent): Response {
  const origin = siteOrigin(request);
  const urls = sitePages().map(page => `<url><loc>${origin}${page.path}</loc></url>`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
