import { A } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { Empty, Input, Link, Paragraph, Title } from "solid-reflect/kit";
import { PageHead } from "../site/page-head";
import { components, groups, type ListedComponent } from "./catalog";

/** Every component of the kit, by group, with a field that finds one. */
export function ComponentsPage(): JSX.Element {
  const [wanted, setWanted] = createSignal("");
  const found = (): readonly ListedComponent[] => {
    const words = wanted().trim().toLowerCase();
    return components.filter(({ title, summary, slug }) => `${title} ${slug} ${summary}`.toLowerCase().includes(words));
  };
  return (
    <div class="components-page">
      <PageHead title="All components" description="The component kit of solid-reflect: every component, live." />
      <Title>Components</Title>
      <Paragraph size="large" muted>
        {components.length} components in plain Solid and CSS. Each can be used alone, in a site that uses nothing else
        of this one. All of them share <Link href="/components/tokens">their design tokens</Link>.
      </Paragraph>
      <Input
        class="components-find"
        type="search"
        aria-label="Find a component"
        placeholder="Find a component"
        value={wanted()}
        onChange={setWanted}
        clearable
      />
      <For each={Object.keys(groups)}>
        {group => (
          <Show when={found().some(component => component.group === group)}>
            <ComponentGroup group={group} components={found().filter(component => component.group === group)} />
          </Show>
        )}
      </For>
      <div role="status">
        <Show when={found().length === 0}>
          <Empty description="There is no such component" />
        </Show>
      </div>
    </div>
  );
}

function ComponentGroup(props: { group: string; components: readonly ListedComponent[] }): JSX.Element {
  const id = (): string => `group-${props.group.toLowerCase().replace(" ", "-")}`;
  return (
    <section aria-labelledby={id()}>
      <Title level={2} id={id()}>
        {props.group}
      </Title>
      <ul class="component-cards">
        <For each={props.components}>
          {component => (
            <li>
              <A href={`/components/${component.slug}`}>{component.title}</A>
              <p>{component.summary}</p>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
