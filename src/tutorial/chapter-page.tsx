import { For, type JSX } from "solid-js";
import { Paragraph, Title } from "solid-reflect/kit";
import { ExampleSection } from "../examples/example-section";
import { PageHead } from "../site/page-head";
import { ChapterLinks } from "./chapter-links";
import { type ChapterSlug, chapters, examplesOf, proseOf } from "./chapters";
import { ProseSection } from "./prose-section";

/** A chapter of the tutorial: its text and its examples, one after the other. */
export function ChapterPage(props: { chapter: ChapterSlug }): JSX.Element {
  const chapter = () => chapters[props.chapter];
  return (
    <article class="chapter">
      <PageHead title={chapter().title} description={chapter().summary} />
      <Title>{chapter().title}</Title>
      <Paragraph size="large" muted>
        {chapter().summary}
      </Paragraph>
      <noscript>
        <p class="no-script">
          JavaScript is off: the examples show their first values, and nothing in them changes. Server and view can be
          read all the same.
        </p>
      </noscript>
      <For each={proseOf(props.chapter)}>{slug => <ProseSection slug={slug} />}</For>
      <For each={examplesOf(props.chapter)}>{slug => <ExampleSection slug={slug} />}</For>
      <ChapterLinks chapter={props.chapter} />
    </article>
  );
}
