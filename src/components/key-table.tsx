import { For, type JSX, Show } from "solid-js";
import { Title } from "solid-reflect/kit";
import type { KeyRow } from "./keyboard";

/** What each key does. Nothing, when a component has no keys of its own. */
export function KeyTable(props: { keys: readonly KeyRow[] }): JSX.Element {
  return (
    <Show when={props.keys.length > 0}>
      <section aria-labelledby="keyboard">
        <Title level={2} id="keyboard">
          Keyboard
        </Title>
        <table class="key-table" aria-labelledby="keyboard">
          <thead>
            <tr>
              <th scope="col">Keys</th>
              <th scope="col">What they do</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.keys}>
              {([keys, does]) => (
                <tr>
                  <th scope="row">
                    <For each={keys.split(" ")}>{key => <kbd>{key}</kbd>}</For>
                  </th>
                  <td>{does}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}
