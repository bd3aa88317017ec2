import { Show, type JSX } from "solid-js";

/** Rows that the HTML has, and so what a page without scripts goes on by. */
const PAGE = 24;

function pageAt(search: string, skip: number): string {
  const params = new URLSearchParams(search);
  if (skip > 0) params.set("skip", String(skip));
  else params.delete("skip");
  return `?${params}`;
}

/** Links to the rows before and after, for a reader without scripts; the style sheet shows them to nobody else. */
export function PlainPages(props: { search: string; skip: number; total: number }): JSX.Element {
  return (
    <nav class="screener-plain" aria-label="Pages">
      <Show when={props.skip > 0}>
        <a href={pageAt(props.search, Math.max(0, props.skip - PAGE))}>Previous {PAGE}</a>
      </Show>
      <Show when={props.skip + PAGE < props.total}>
        <a href={pageAt(props.search, props.skip + PAGE)}>Next {PAGE}</a>
      </Show>
    </nav>
  );
}
