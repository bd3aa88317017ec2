import type { RouteSectionProps } from "@solidjs/router";
import { Show } from "solid-js";
import { isExampleSlug } from "../../examples/catalog";
import { ExamplePage } from "../../examples/example-page";
import { NotFound } from "../../site/not-found";

export default function Example(props: RouteSectionProps) {
  const slug = () => (isExampleSlug(props.params["slug"]) ? props.params["slug"] : undefined);
  return (
    <Show when={slug()} fallback={<NoExample />} keyed>
      {found => <ExamplePage slug={found} />}
    </Show>
  );
}

function NoExample() {
  return (
    <div class="bare-page">
      <main>
        <NotFound what="example" />
      </main>
    </div>
  );
}
