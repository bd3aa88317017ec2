import { createAsync } from "@solidjs/router";
import { For, type JSX, Show, Suspense } from "solid-js";
import { NoHydration } from "solid-js/web";
import { Title } from "solid-reflect/kit";
import type { ComponentTexts } from "./component-texts";
import { componentTextsQuery } from "./component-texts-query";
import { KeyTable } from "./key-table";
import { PartTable } from "./part-table";

/** How a component is imported. */
export function ComponentImport(props: { slug: string }): JSX.Element {
  return <Still slug={props.slug}>{texts => <SourceText label="Import" html={texts.imported} />}</Still>;
}

/** The source of a demo, folded away. */
export function DemoSource(props: { slug: string; name: string }): JSX.Element {
  const path = (): string => `examples/components/${props.slug}/${props.name}.tsx`;
  return (
    <Still slug={props.slug}>
      {texts => (
        <details class="demo-source">
          <summary>
            Source <code>{props.name}.tsx</code>
          </summary>
          <SourceText label={path()} html={texts.sources[props.name] ?? ""} />
        </details>
      )}
    </Still>
  );
}

/** What a component takes, as its types say it, and what the keyboard does with it. */
export function ComponentReference(props: { slug: string }): JSX.Element {
  return (
    <Still slug={props.slug}>
      {texts => (
        <>
          <section aria-labelledby="properties">
            <Title level={2} id="properties">
              Properties
            </Title>
            <For each={texts.parts}>{part => <PartTable part={part} />}</For>
            <Show when={texts.types}>
              <details class="api-types">
                <summary>Types that these speak of</summary>
                <SourceText label="Types" html={texts.types} />
              </details>
            </Show>
          </section>
          <KeyTable keys={texts.keys} />
        </>
      )}
    </Still>
  );
}

/** Text that never changes: the browser keeps what came in the page, without data to make it from a second time. */
function Still(props: { slug: string; children: (texts: ComponentTexts) => JSX.Element }): JSX.Element {
  return (
    <NoHydration>
      <Suspense>
        <Loaded slug={props.slug}>{props.children}</Loaded>
      </Suspense>
    </NoHydration>
  );
}

function Loaded(props: { slug: string; children: (texts: ComponentTexts) => JSX.Element }): JSX.Element {
  const texts = createAsync(() => componentTextsQuery(props.slug));
  return <Show when={texts()}>{found => <>{props.children(found())}</>}</Show>;
}

function SourceText(props: { label: string; html: string }): JSX.Element {
  return (
    <figure class="source-text">
      <figcaption class="kit-hidden">{props.label}</figcaption>
      <pre>
        <code innerHTML={props.html} />
      </pre>
    </figure>
  );
}
