import { LiveError } from "../../errors";
import { generateHydrationScript } from "./solid-renderer";

/** Where the app goes in a template. */
const APP = "<!--app-->";

/** A template that was taken apart: what comes before the app, and what comes after it. */
export interface PageTemplate {
  readonly before: string;
  readonly after: string;
}

/**
 * Prepares a page's HTML: an `index.html` as Vite builds it, with `<!--app-->` where the app goes. Scripts, style sheets and
 * preloads get the nonce, and Solid's script of hydration goes first into the head. Raises `bad-argument` for a template
 * without a place for the app or without a head.
 */
export function prepareTemplate(html: string, nonce?: string): PageTemplate {
  const marked = nonce === undefined ? html : html.replace(/<(script|style|link)\b/g, `<$1 nonce="${nonce}"`);
  const head = /<head[^>]*>/.exec(marked);
  const at = marked.indexOf(APP);
  if (!head || at < head.index || !marked.includes("</head>")) {
    throw new LiveError(
      "bad-argument",
      `A page was to be rendered into a template that has no <head>, or no "${APP}" after it. ` +
        `Put <div id="app">${APP}</div> into its body.`,
    );
  }
  const start = head.index + head[0].length;
  const hydration = generateHydrationScript(nonce === undefined ? {} : { nonce });
  return {
    before: marked.slice(0, start) + hydration + marked.slice(start, at),
    after: marked.slice(at + APP.length),
  };
}
