import { A } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { Paragraph, Title } from "solid-reflect/kit";
import { catalog, type ExampleSlug } from "../examples/catalog";
import { ExampleStage } from "../examples/example-stage";
import { ExampleNotes, ExampleSource } from "../examples/example-text-parts";
import { PageHead } from "../site/page-head";
import { apps } from "./apps";

/** An app of the gallery: the app itself, then what is to be said of it, then the files that it runs from. */
export function AppPage(props: { slug: ExampleSlug }): JSX.Element {
  const entry = () => catalog[props.slug];
  return (
    <article class="app-page">
      <PageHead title={`${entry().title}, an app`} description={entry().summary} />
      <Title>{entry().title}</Title>
      <Paragraph size="large" muted>
        {entry().summary}
      </Paragraph>
      <noscript>
        <p class="no-script">JavaScript is off: the app shows its first values, and nothing in it changes.</p>
      </noscript>
      <ExampleStage slug={props.slug} />
      <section class="app-about" aria-label="About this app">
        <ExampleNotes slug={props.slug} />
        <ExampleSource slug={props.slug} />
      </section>
      <AppLinks slug={props.slug} />
    </article>
  );
}

/** The apps before and after one, at its end. */
function AppLinks(props: { slug: ExampleSlug }): JSX.Element {
  const at = (): number => apps.indexOf(props.slug);
  return (
    <nav class="chapter-links" aria-label="Apps">
      <Show when={apps[at() - 1]}>{slug => <AppLink slug={slug()} rel="prev" label="Previous" />}</Show>
      <Show when={apps[at() + 1]}>{slug => <AppLink slug={slug()} rel="next" label="Next" />}</Show>
    </nav>
  );
}

function AppLink(props: { slug: ExampleSlug; rel: "prev" | "next"; label: string }): JSX.Element {
  return (
    <A href={`/gallery/${props.slug}`} rel={props.rel}>
      <span>{props.label}</span>
      <strong>{catalog[props.slug].title}</strong>
    </A>
  );
}
