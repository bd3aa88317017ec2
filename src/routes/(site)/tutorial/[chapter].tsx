import type { RouteDefinition, RouteSectionProps } from "@solidjs/router";
import { Show } from "solid-js";
import { exampleTextsQuery } from "../../../examples/example-texts-query";
import { NotFound } from "../../../site/not-found";
import { ChapterPage } from "../../../tutorial/chapter-page";
import { examplesOf, isChapterSlug, proseOf } from "../../../tutorial/chapters";
import { proseTextQuery } from "../../../tutorial/prose-text-query";

export const route = {
  /** Asks for the texts when somebody points at the link. A page that came from the server has them already. */
  preload({ params, intent }) {
    const chapter = params["chapter"];
    if (intent === "initial" || !isChapterSlug(chapter)) return;
    for (const slug of proseOf(chapter)) void proseTextQuery(slug);
    for (const slug of examplesOf(chapter)) void exampleTextsQuery(slug);
  },
} satisfies RouteDefinition;

export default function Chapter(props: RouteSectionProps) {
  const chapter = () => (isChapterSlug(props.params["chapter"]) ? props.params["chapter"] : undefined);
  return (
    <Show when={chapter()} fallback={<NotFound what="chapter" />} keyed>
      {slug => <ChapterPage chapter={slug} />}
    </Show>
  );
}
