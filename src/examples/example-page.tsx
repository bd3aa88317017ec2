import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { Title } from "solid-reflect/kit";
import { isAppSlug } from "../gallery/apps";
import { PageHead, SITE_NAME } from "../site/page-head";
import { chapterOf } from "../tutorial/chapters";
import { catalog, type ExampleSlug } from "./catalog";
import { InspectSwitch } from "../inspector/inspect-switch";
import { LiveExample } from "./live-example";

/** An example alone, to be looked at in peace, tried on a phone or linked to. */
export function ExamplePage(props: { slug: ExampleSlug }): JSX.Element {
  const entry = () => catalog[props.slug];
  const chapter = () => chapterOf(props.slug);
  let main: HTMLElement | undefined;
  const explained = () => {
    if (isAppSlug(props.slug)) return `/gallery/${props.slug}`;
    return chapter() ? `/tutorial/${chapter()}#${props.slug}` : "/";
  };
  return (
    <div class="bare-page" data-app={isAppSlug(props.slug) ? "" : undefined}>
      <PageHead title={entry().title} description={entry().summary} />
      <header>
        <A class="wordmark" href="/">
          {SITE_NAME}
        </A>
        <InspectSwitch name={entry().title} area={() => main?.querySelector("[data-example]") ?? undefined} />
        <A href={explained()}>
          Source<span> and notes</span>
        </A>
      </header>
      <main ref={element => (main = element)}>
        <Title level={1}>{entry().title}</Title>
        <p class="bare-page-summary">{entry().summary}</p>
        <LiveExample slug={props.slug} />
      </main>
    </div>
  );
}
