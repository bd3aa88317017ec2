import { Marked, type Token, type Tokens } from "marked";
import { highlight, type Language } from "./highlight";
import { readSource } from "./source-files";

/** The language and the file of a fence: `ts` or `ts examples/chat/live.ts`. */
export function fenceOf(token: Tokens.Code): { readonly language: string; readonly file: string | undefined } {
  const [language = "", file] = (token.lang ?? "").split(" ");
  return { language, file };
}

const isLanguage = (name: string): name is Language => name === "ts" || name === "tsx";

/** Puts the text of the file into a fence that names one, and colours what it can. */
async function fill(token: Token): Promise<void> {
  if (token.type !== "code") return;
  const code = token as Tokens.Code;
  const { language, file } = fenceOf(code);
  if (file !== undefined) code.text = await readSource(file);
  if (!isLanguage(language)) return;
  code.text = await highlight(code.text, language);
  code.escaped = true;
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function codeToHtml(code: Tokens.Code): string {
  const { file } = fenceOf(code);
  const text = code.escaped ? code.text : code.text.replace(/[&<>]/g, found => escapes[found] ?? found);
  const caption = file === undefined ? "" : `<figcaption>${file}</figcaption>`;
  return `<figure class="source-text prose-source">${caption}<pre><code>${text}</code></pre></figure>`;
}

const marked = new Marked({ async: true, gfm: true, walkTokens: fill, renderer: { code: codeToHtml } });

/**
 * Markdown of this repository as HTML. A fence that names a file, as in ```` ```ts examples/chat/live.ts ````, shows that
 * file. It is trusted: never give it what somebody else wrote.
 */
export async function renderMarkdown(text: string): Promise<string> {
  const html = await marked.parse(text, { async: true });
  // A wide table scrolls by itself, with the keyboard too, instead of widening the page.
  return html
    .replaceAll("<table>", '<div class="prose-table" role="region" aria-label="Table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
}
