import { createUniqueId, type JSX } from "solid-js";

export interface SourceTabsProps {
  /** The folder of the example. */
  readonly slug: string;
  /** Highlighted text of `live.ts`. */
  readonly live: string;
  /** Highlighted text of `view.tsx`. */
  readonly view: string;
}

/**
 * The two files of an example, one shown at a time. The tabs are radio buttons and a style sheet: they work before and
 * without JavaScript, arrow keys included.
 */
export function SourceTabs(props: SourceTabsProps): JSX.Element {
  const name = createUniqueId();
  return (
    <div class="source-tabs">
      <fieldset class="source-tabs-list">
        <legend class="kit-hidden">Source of {props.slug}</legend>
        <label>
          <input class="kit-hidden" type="radio" name={name} value="server" checked />
          Server <code>live.ts</code>
        </label>
        <label>
          <input class="kit-hidden" type="radio" name={name} value="view" />
          View <code>view.tsx</code>
        </label>
      </fieldset>
      <SourceText path={`examples/${props.slug}/live.ts`} side="server" html={props.live} />
      <SourceText path={`examples/${props.slug}/view.tsx`} side="view" html={props.view} />
    </div>
  );
}

function SourceText(props: { path: string; side: "server" | "view"; html: string }): JSX.Element {
  return (
    <figure class="source-text" data-side={props.side}>
      <figcaption class="kit-hidden">{props.path}</figcaption>
      <pre>
        <code innerHTML={props.html} />
      </pre>
    </figure>
  );
}
