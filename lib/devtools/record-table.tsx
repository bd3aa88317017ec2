import { For, type JSX, type ParentProps } from "solid-js";

/** Rows of records under their heads. It scrolls by itself, with the keyboard too. */
export function RecordTable(props: ParentProps<{ label: string; head: readonly string[] }>): JSX.Element {
  return (
    <div data-part="records" role="region" aria-label={props.label} tabindex="0">
      <table>
        <thead>
          <tr>
            <For each={props.head}>{title => <th scope="col">{title}</th>}</For>
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
