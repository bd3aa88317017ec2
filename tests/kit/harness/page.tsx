import { For, Match, Show, Switch, type JSX } from "solid-js";
import { ConfigProvider, Paragraph, Title } from "../../../lib/kit";
import { demos } from "./demos";
import { samples } from "./samples";
import type { Route } from "./sample";

/** How many of a component stand on a page whose cost is measured. */
export const many = 200;

function Native(): JSX.Element {
  return <For each={Array.from({ length: many })}>{(_, index) => <button type="button">Button {index()}</button>}</For>;
}

/** One page of the harness; the server and the browser render the very same. */
export function Page(props: { route: Route }): JSX.Element {
  const chosen = (): typeof samples =>
    props.route.kind === "all" ? samples : samples.filter(sample => sample.folder === props.route.folder);
  return (
    <ConfigProvider direction={props.route.direction ?? "ltr"}>
      <main class="page">
        <Title level={1}>{props.route.kind === "all" ? "The kit" : props.route.folder}</Title>
        <Show when={props.route.kind === "all"}>
          <Paragraph size="large" muted>
            Every component in every state, side by side.
          </Paragraph>
        </Show>
        <Switch fallback={<Sections samples={chosen()} />}>
          <Match when={props.route.kind === "demo"}>
            <Demos folder={props.route.folder ?? ""} />
          </Match>
          <Match when={props.route.kind === "cost"}>
            <Show when={chosen()[0]?.one} fallback={<Native />}>
              {one => <For each={Array.from({ length: many })}>{(_, index) => <>{one()(index())}</>}</For>}
            </Show>
          </Match>
        </Switch>
      </main>
    </ConfigProvider>
  );
}

function Sections(props: { samples: typeof samples }): JSX.Element {
  return (
    <For each={props.samples}>
      {sample => (
        <section class="sample" data-sample={sample.folder} aria-labelledby={`title-${sample.folder}`}>
          <Title level={2} id={`title-${sample.folder}`}>
            {sample.title}
          </Title>
          {sample.states()}
        </section>
      )}
    </For>
  );
}

function Demos(props: { folder: string }): JSX.Element {
  return (
    <For each={demos.filter(demo => demo.folder === props.folder)}>
      {demo => (
        <section class="sample" data-demo={demo.name} aria-labelledby={`title-${demo.name}`}>
          <Title level={2} id={`title-${demo.name}`}>
            {demo.name}
          </Title>
          <demo.View />
        </section>
      )}
    </For>
  );
}
