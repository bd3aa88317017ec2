import { createSignal, ErrorBoundary, For, type JSX, onMount } from "solid-js";
import type { Demo } from "site:component-demos";
import { Alert, Title } from "solid-reflect/kit";
import { CodeText } from "./code-text";
import { DemoSource } from "./component-text-parts";

export interface DemoListProps {
  /** The component that they are of. */
  readonly slug: string;
  readonly demos: readonly Demo[];
}

/** The demos of a component, one after the other: what it is, the thing itself, its source. */
export function DemoList(props: DemoListProps): JSX.Element {
  return (
    <div class="demo-list">
      <For each={props.demos}>
        {demo => (
          <section class="demo" aria-labelledby={`demo-${demo.name}`}>
            <Title level={3} id={`demo-${demo.name}`}>
              {demo.title}
            </Title>
            <p class="demo-about">
              <CodeText text={demo.about} />
            </p>
            <DemoStage slug={props.slug} demo={demo} />
          </section>
        )}
      </For>
    </div>
  );
}

/** The place where a demo runs. One that fails says so there and leaves the page alone. */
function DemoStage(props: { slug: string; demo: Demo }): JSX.Element {
  const [awake, setAwake] = createSignal(false);
  onMount(() => setAwake(true));
  return (
    <div class="demo-sheet" data-demo={props.demo.name} data-state={awake() ? "awake" : "asleep"}>
      <div class="demo-stage">
        <ErrorBoundary fallback={<Alert tone="danger" title="This demo could not be shown." />}>
          <props.demo.View />
        </ErrorBoundary>
      </div>
      <DemoSource slug={props.slug} name={props.demo.name} />
    </div>
  );
}
