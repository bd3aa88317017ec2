import { Marked } from "marked";

const marked = new Marked({ async: false, gfm: true });

/** Markdown of this repository as HTML. It is trusted: never give it what somebody else wrote. */
export function renderMarkdown(text: string): string {
  return marked.parse(text, { async: false });
}
