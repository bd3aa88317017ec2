import type { JSX } from "solid-js";
import { Title } from "solid-reflect/kit";
import { catalog, type ExampleSlug } from "./catalog";
import { ExampleStage } from "./example-stage";
import { ExampleNotes, ExampleSource } from "./example-text-parts";

/** An example in a chapter: live, beside the source that it runs from, with its notes. */
export function ExampleSection(props: { slug: ExampleSlug }): JSX.Element {
  return (
    <section class="example-section" aria-labelledby={props.slug}>
      <Title level={2} id={props.slug}>
        {catalog[props.slug].title}
      </Title>
      <div class="example-panes">
        <div class="example-told">
          <ExampleStage slug={props.slug} />
          <ExampleNotes slug={props.slug} />
        </div>
        <ExampleSource slug={props.slug} />
      </div>
    </section>
  );
}
