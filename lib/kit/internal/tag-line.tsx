import { For, Show, createMemo, type JSX } from "solid-js";
import { CloseGlyph } from "./glyphs";

type TagLineProps = {
  values: readonly string[];
  multiple: boolean;
  max: number | undefined;
  placeholder: string;
  more: (count: number) => string;
  render: (value: string) => JSX.Element;
  onRemove: (value: string) => void;
};

/** What is chosen, within a trigger: one as text, several as tags of which the last ones become a number. */
export function TagLine(props: TagLineProps): JSX.Element {
  const shown = createMemo(() => props.values.slice(0, props.max));
  const more = (): number => props.values.length - shown().length;
  const remove = (event: MouseEvent, value: string): void => {
    // The trigger around it opens for a click that comes through.
    event.stopPropagation();
    props.onRemove(value);
  };
  return (
    <span data-part="value-text" data-tags={props.multiple && props.values.length > 0 ? "" : undefined}>
      <Show when={props.values.length > 0} fallback={props.placeholder}>
        <Show when={props.multiple} fallback={<For each={props.values}>{value => props.render(value)}</For>}>
          <For each={shown()}>
            {value => (
              <span data-part="tag">
                <span data-part="tag-text">{props.render(value)}</span>
                <span class="kit-hidden">, </span>
                <span data-part="tag-remove" aria-hidden="true" onClick={event => remove(event, value)}>
                  <CloseGlyph />
                </span>
              </span>
            )}
          </For>
          <Show when={more() > 0}>
            <span data-part="tag" data-more="">
              <span aria-hidden="true">+{more()}</span>
              <span class="kit-hidden">{props.more(more())}</span>
            </span>
          </Show>
        </Show>
      </Show>
    </span>
  );
}
