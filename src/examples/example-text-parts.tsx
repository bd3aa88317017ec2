import { createAsync } from "@solidjs/router";
import { type JSX, Show, Suspense } from "solid-js";
import { NoHydration } from "solid-js/web";
import type { ExampleSlug } from "./catalog";
import { exampleTextsQuery } from "./example-texts-query";
import { SourceTabs } from "./source-tabs";

/** The source that an example runs from. */
export function ExampleSource(props: { slug: ExampleSlug }): JSX.Element {
  return (
    <Still>
      <SourceOf slug={props.slug} />
    </Still>
  );
}

/** What is to be said of an example: what it shows, what to try, what to notice. */
export function ExampleNotes(props: { slug: ExampleSlug }): JSX.Element {
  return (
    <Still>
      <NotesOf slug={props.slug} />
    </Still>
  );
}

/** Text that never changes: the browser keeps what came in the page, without data to make it from a second time. */
function Still(props: { children: JSX.Element }): JSX.Element {
  return (
    <NoHydration>
      <Suspense>{props.children}</Suspense>
    </NoHydration>
  );
}

function SourceOf(props: { slug: ExampleSlug }): JSX.Element {
  const texts = createAsync(() => exampleTextsQuery(props.slug));
  return <Show when={texts()}>{found => <SourceTabs slug={props.slug} files={found().files} />}</Show>;
}

function NotesOf(props: { slug: ExampleSlug }): JSX.Element {
  const texts = createAsync(() => exampleTextsQuery(props.slug));
  return <Show when={texts()}>{found => <div class="prose" innerHTML={found().notes} />}</Show>;
}
