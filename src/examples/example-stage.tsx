import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { connectionStatus } from "solid-reflect";
import { catalog, type ExampleSlug } from "./catalog";
import { LiveExample } from "./live-example";

/** The place in a page where an example runs, with a link that opens it alone. */
export function ExampleStage(props: { slug: ExampleSlug }): JSX.Element {
  const status = connectionStatus();
  return (
    <div class="example-stage">
      <div class="example-stage-bar">
        <span data-state={status()}>Live</span>
        <A href={`/examples/${props.slug}`} aria-label={`Open alone: ${catalog[props.slug].title}`}>
          Open alone
        </A>
      </div>
      <LiveExample slug={props.slug} />
    </div>
  );
}
