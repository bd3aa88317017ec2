import { For, type JSX, Show } from "solid-js";
import { Title } from "solid-reflect/kit";
import type { ApiPart, ApiProp } from "./api/component-api";
import { CodeText } from "./code-text";

/** What one component or function takes. On a phone each row is a paragraph. */
export function PartTable(props: { part: ApiPart }): JSX.Element {
  const id = (): string => `api-${props.part.name}`;
  return (
    <section class="api-part" aria-labelledby={id()}>
      <Title level={3} id={id()}>
        <code>{props.part.name}</code>
      </Title>
      <Show when={props.part.signature}>
        {signature => (
          <p class="api-signature">
            <code>{signature()}</code>
          </p>
        )}
      </Show>
      <Show when={props.part.about}>
        <p>
          <CodeText text={props.part.about} />
        </p>
      </Show>
      <Show when={props.part.props.length > 0}>
        <table class="api-table" aria-labelledby={id()}>
          <thead>
            <tr>
              <th scope="col">{props.part.signature === undefined ? "Property" : "Option"}</th>
              <th scope="col">Type</th>
              <th scope="col">Default</th>
              <th scope="col">What it is</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.part.props}>{prop => <PropRow prop={prop} />}</For>
          </tbody>
        </table>
      </Show>
      <Show when={props.part.inherited}>
        {inherited => (
          <p class="api-inherited">
            {props.part.props.length > 0 ? "And " : "Takes "}
            <CodeText text={inherited().replace(/ of (<.+>)$/, " of `$1`")} />.
          </p>
        )}
      </Show>
    </section>
  );
}

function PropRow(props: { prop: ApiProp }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <code>{props.prop.name}</code>
        {props.prop.required ? <span class="api-required"> required</span> : undefined}
      </th>
      <td>
        <code>{props.prop.type}</code>
      </td>
      <td data-empty={props.prop.fallback === undefined ? "" : undefined}>
        <CodeText text={(props.prop.fallback ?? "–").replaceAll(/"[^"]*"/g, "`$&`")} />
      </td>
      <td data-empty={props.prop.about === "" ? "" : undefined}>
        <CodeText text={props.prop.about} />
      </td>
    </tr>
  );
}
