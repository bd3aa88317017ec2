import { createAsync } from "@solidjs/router";
import { type JSX, Show, Suspense } from "solid-js";
import { NoHydration } from "solid-js/web";
import { Title } from "solid-reflect/kit";
import { ExampleStage } from "../examples/example-stage";
import { exampleIn, prose, type ProseSlug } from "./prose";
import { proseTextQuery } from "./prose-text-query";

/** A section of text in a chapter, below the example that it speaks of. */
export function ProseSection(props: { slug: ProseSlug }): JSX.Element {
  return (
    <section class="prose-section" aria-labelledby={props.slug}>
      <Title level={2} id={props.slug}>
        {prose[props.slug].title}
      </Title>
      <Show when={exampleIn(props.slug)}>{example => <ExampleStage slug={example()} />}</Show>
      {/* Text that never changes: the browser keeps what came in the page. */}
      <NoHydration>
        <Suspense>
          <Text slug={props.slug} />
        </Suspense>
      </NoHydration>
    </section>
  );
}

function Text(props: { slug: ProseSlug }): JSX.Element {
  const text = createAsync(() => proseTextQuery(props.slug));
  return <Show when={text()}>{html => <div class="prose" innerHTML={html()} />}</Show>;
}
