import { A, useLocation } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { components, groups } from "./catalog";

/** The components in the side menu: a group is open while a page of it is shown. */
export function ComponentsMenu(props: { onChoose: () => void }): JSX.Element {
  const location = useLocation();
  const shown = (): string | undefined =>
    components.find(({ slug }) => location.pathname === `/components/${slug}`)?.group;
  return (
    <>
      <h2>Components</h2>
      <ul>
        <li>
          <A href="/components" end onClick={() => props.onChoose()}>
            All components
          </A>
        </li>
        <li>
          <A href="/components/tokens" onClick={() => props.onChoose()}>
            Design tokens
          </A>
        </li>
        <For each={Object.keys(groups)}>
          {group => (
            <li>
              <details open={shown() === group}>
                <summary>{group}</summary>
                <ul>
                  <For each={components.filter(component => component.group === group)}>
                    {component => (
                      <li>
                        <A href={`/components/${component.slug}`} onClick={() => props.onChoose()}>
                          {component.title}
                        </A>
                      </li>
                    )}
                  </For>
                </ul>
              </details>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
