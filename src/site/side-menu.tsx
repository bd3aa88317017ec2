import { A, useLocation } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import { ComponentsMenu } from "../components/components-menu";
import { catalog } from "../examples/catalog";
import { apps } from "../gallery/apps";
import { chapters, examplesOf, isChapterSlug, proseOf } from "../tutorial/chapters";
import { prose } from "../tutorial/prose";

/** The pages of the site, and below the current chapter its examples. */
export function SideMenu(props: { onChoose: () => void }): JSX.Element {
  const location = useLocation();
  const slugs = Object.keys(chapters).filter(isChapterSlug);
  return (
    <nav class="side-menu" aria-label="Pages">
      <A href="/" end onClick={() => props.onChoose()}>
        Start
      </A>
      <h2>Tutorial</h2>
      <ul>
        <For each={slugs}>
          {slug => (
            <li>
              <A href={`/tutorial/${slug}`} onClick={() => props.onChoose()}>
                {chapters[slug].title}
              </A>
              <Show when={location.pathname === `/tutorial/${slug}`}>
                <ul>
                  <For each={proseOf(slug)}>
                    {section => (
                      <li>
                        <a href={`#${section}`} onClick={() => props.onChoose()}>
                          {prose[section].title}
                        </a>
                      </li>
                    )}
                  </For>
                  <For each={examplesOf(slug)}>
                    {example => (
                      <li>
                        <a href={`#${example}`} onClick={() => props.onChoose()}>
                          {catalog[example].title}
                        </a>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <h2>Gallery</h2>
      <ul>
        <li>
          <A href="/gallery" end onClick={() => props.onChoose()}>
            All apps
          </A>
        </li>
        <For each={apps}>
          {app => (
            <li>
              <A href={`/gallery/${app}`} onClick={() => props.onChoose()}>
                {catalog[app].title}
              </A>
            </li>
          )}
        </For>
      </ul>
      <ComponentsMenu onChoose={() => props.onChoose()} />
    </nav>
  );
}
