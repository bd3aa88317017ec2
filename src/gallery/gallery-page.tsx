import { A } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { Paragraph, Title } from "solid-reflect/kit";
import { catalog } from "../examples/catalog";
import { PageHead } from "../site/page-head";
import { apps } from "./apps";

/** The apps of the gallery, each with what it is. */
export function GalleryPage(): JSX.Element {
  return (
    <div class="gallery-page">
      <PageHead
        title="Gallery"
        description="Small apps that do real work: live data, server state and the kit together."
      />
      <Title>Gallery</Title>
      <Paragraph size="large" muted>
        Small apps that do real work. Their data comes from services that run beside this site, over HTTP and WebSocket;
        each shows the files that it runs from.
      </Paragraph>
      <ul class="component-cards gallery-cards">
        <For each={apps}>
          {slug => (
            <li>
              <A href={`/gallery/${slug}`}>{catalog[slug].title}</A>
              <p>{catalog[slug].summary}</p>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
