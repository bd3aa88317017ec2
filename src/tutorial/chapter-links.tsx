import { A } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { type ChapterSlug, chapters, neighboursOf } from "./chapters";

/** The chapters before and after one, at its end. */
export function ChapterLinks(props: { chapter: ChapterSlug }): JSX.Element {
  const neighbours = () => neighboursOf(props.chapter);
  return (
    <nav class="chapter-links" aria-label="Chapters">
      <Show when={neighbours().previous}>{slug => <ChapterLink slug={slug()} rel="prev" label="Previous" />}</Show>
      <Show when={neighbours().next}>{slug => <ChapterLink slug={slug()} rel="next" label="Next" />}</Show>
    </nav>
  );
}

function ChapterLink(props: { slug: ChapterSlug; rel: "prev" | "next"; label: string }): JSX.Element {
  return (
    <A href={`/tutorial/${props.slug}`} rel={props.rel}>
      <span>{props.label}</span>
      <strong>{chapters[props.slug].title}</strong>
    </A>
  );
}
