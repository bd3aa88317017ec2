import { type JSX, Suspense } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Paragraph, Title } from "solid-reflect/kit";
import { PageHead } from "../site/page-head";
import type { ListedComponent } from "./catalog";
import { ComponentImport, ComponentReference } from "./component-text-parts";
import { demosOf } from "./demo-views";
import { Neighbours } from "./neighbours";

/** Everything about one component of the kit. */
export function ComponentPage(props: { component: ListedComponent }): JSX.Element {
  return (
    <article class="component-page">
      <PageHead title={props.component.title} description={props.component.summary} />
      <p class="component-group">{props.component.group}</p>
      <Title>{props.component.title}</Title>
      <Paragraph size="large" muted>
        {props.component.summary}
      </Paragraph>
      <ComponentImport slug={props.component.slug} />
      <section aria-labelledby="demos">
        <Title level={2} id="demos">
          Demos
        </Title>
        <Suspense fallback={<p class="live-example-waiting">Opening…</p>}>
          <Dynamic component={demosOf(props.component.slug)} />
        </Suspense>
      </section>
      <ComponentReference slug={props.component.slug} />
      <Neighbours slug={props.component.slug} />
    </article>
  );
}
