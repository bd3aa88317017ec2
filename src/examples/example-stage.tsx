import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { connectionStatus } from "solid-reflect";
import { InspectSwitch } from "../inspector/inspect-switch";
import { catalog, type ExampleSlug } from "./catalog";
import { LiveExample } from "./live-example";

/** The place in a page where an example runs, with a link that opens it alone. */
export function ExampleStage(props: { slug: ExampleSlug }): JSX.Element {
  const status = connectionStatus();
  let stage: HTMLDivElement | undefined;
  return (
    <div class="example-stage" ref={element => (stage = element)}>
      <div class="example-stage-bar">
        <span data-state={status()}>Live</span>
        <InspectSwitch
          name={catalog[props.slug].title}
          area={() => stage?.querySelector("[data-example]") ?? undefined}
        />
        <A href={`/examples/${props.slug}`} aria-label={`Open alone: ${catalog[props.slug].title}`}>
          Open alone
        </A>
      </div>
      <LiveExample slug={props.slug} />
    </div>
  );
}
