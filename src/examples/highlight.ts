import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";

export type Language = "ts" | "tsx" | "css";

const PREFIX = "--code-";

let started: Promise<HighlighterCore> | undefined;

/** Starts when the first text is to be highlighted, so that a server that shows none pays nothing. */
function highlighter(): Promise<HighlighterCore> {
  return (started ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine(),
    langs: [import("shiki/langs/typescript.mjs"), import("shiki/langs/tsx.mjs"), import("shiki/langs/css.mjs")],
    themes: [createCssVariablesTheme({ name: "site", variablePrefix: PREFIX })],
  }));
}

/**
 * Source text as HTML: `<span class="code-keyword">` and the like, one `<span class="code-line">` per line. The colours
 * are the style sheet's, so one HTML serves the light and the dark theme.
 */
export async function highlight(text: string, language: Language): Promise<string> {
  const { codeToTokensBase } = await highlighter();
  const lines = codeToTokensBase(text.trimEnd(), {
    lang: language === "ts" ? "typescript" : language,
    theme: "site",
    // No limit: the first line waits for the grammar to be compiled, and giving up on it would spoil the next ones.
    tokenizeTimeLimit: 0,
  });
  return lines.map(lineToHtml).join("");
}

/** A line is a block that ends with its newline; how far it is indented lets the style sheet wrap it. */
function lineToHtml(tokens: readonly { content: string; color?: string }[]): string {
  const indent = tokens
    .map(token => token.content)
    .join("")
    .search(/\S/);
  const style = indent > 0 ? ` style="--indent:${indent}"` : "";
  return `<span class="code-line"${style}>${tokens.map(token => toHtml(token.content, token.color)).join("")}\n</span>`;
}

function toHtml(text: string, color: string | undefined): string {
  const kind = color?.match(/^var\(--code-token-([a-z-]+)\)$/)?.[1];
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return kind && text.trim() !== "" ? `<span class="code-${kind}">${escaped}</span>` : escaped;
}
