import { A } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { components } from "./catalog";

/** The component before and the one after, in the order of the menu. */
export function Neighbours(props: { slug: string }): JSX.Element {
  const place = (): number => components.findIndex(component => component.slug === props.slug);
  return (
    <nav class="neighbours" aria-label="Previous and next">
      <Show when={components[place() - 1]}>
        {previous => (
          <A href={`/components/${previous().slug}`} rel="prev">
            <span>Previous</span>
            {previous().title}
          </A>
        )}
      </Show>
      <Show when={components[place() + 1]}>
        {next => (
          <A href={`/components/${next().slug}`} rel="next">
            <span>Next</span>
            {next().title}
          </A>
        )}
      </Show>
    </nav>
  );
}
