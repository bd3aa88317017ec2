import { createUniqueId, For, type JSX } from "solid-js";
import type { SourceFile } from "./example-sources";

export interface SourceTabsProps {
  /** The folder of the example. */
  readonly slug: string;
  /** Its files, highlighted. */
  readonly files: readonly SourceFile[];
}

/** What the two files are that every example has. */
const SIDES: Readonly<Record<string, string>> = { "live.ts": "Server", "view.tsx": "View" };

/**
 * The files of an example, one shown at a time. The tabs are radio buttons and a style sheet: they work before and
 * without JavaScript, arrow keys included. The sheet tells twelve files apart; what comes after is not shown.
 */
export function SourceTabs(props: SourceTabsProps): JSX.Element {
  const name = createUniqueId();
  return (
    <div class="source-tabs">
      <fieldset class="source-tabs-list">
        <legend class="kit-hidden">Source of {props.slug}</legend>
        <For each={props.files}>
          {(file, index) => (
            <label>
              <input class="kit-hidden" type="radio" name={name} value={file.name} checked={index() === 0} />
              {SIDES[file.name]} <code>{file.name}</code>
            </label>
          )}
        </For>
      </fieldset>
      <For each={props.files}>
        {file => (
          <figure class="source-text">
            <figcaption class="kit-hidden">{`examples/${props.slug}/${file.name}`}</figcaption>
            <pre>
              <code innerHTML={file.text} />
            </pre>
          </figure>
        )}
      </For>
    </div>
  );
}
