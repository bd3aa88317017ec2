import type { PropTypes } from "@zag-js/solid";
import type * as zag from "@zag-js/splitter";
import { For, createMemo, type JSX } from "solid-js";
import { ChevronEndGlyph, ChevronStartGlyph } from "../internal/glyphs";
import type { KitStrings } from "../locale/types";

type Named = { readonly id: string; readonly label?: string; readonly collapsible?: boolean };

type SplitterHandleProps = {
  api: zag.Api<PropTypes>;
  before: Named;
  after: Named;
  /** The machine has the panels the other way round. */
  mirrored: boolean;
  disabled: boolean;
  /** What the panel before it has and may have, in percent. */
  range: { readonly least: number; readonly most: number; readonly now: number };
  onMove: (size: number) => void;
  onToggle: (panel: string) => void;
  collapsed: (panel: string) => boolean;
  strings: KitStrings["splitter"];
};

/** What stands between two panels: the line that is dragged, and a button for each that can be closed. */
export function SplitterHandle(props: SplitterHandleProps): JSX.Element {
  const trigger = createMemo(() => {
    const [first, second] = props.mirrored ? [props.after, props.before] : [props.before, props.after];
    return {
      ...props.api.getResizeTriggerProps({ id: `${first.id}:${second.id}`, disabled: props.disabled }),
      // The direction is the page's; the machine knows of none.
      dir: undefined,
    };
  });
  const closable = createMemo(() => [props.before, props.after].filter(panel => panel.collapsible));
  const key = (event: KeyboardEvent): void => {
    if (props.disabled) return;
    const [first] = closable();
    if (event.key === "Home") props.onMove(props.range.least);
    else if (event.key === "End") props.onMove(props.range.most);
    else if (event.key === "Enter" && first !== undefined) props.onToggle(first.id);
    else return;
    // What was done here the machine need not do again.
    event.preventDefault();
  };
  const toStart = (panel: Named): boolean => (panel.id === props.before.id) !== props.collapsed(panel.id);
  return (
    <div data-part="handle" data-disabled={props.disabled ? "" : undefined}>
      <div
        {...trigger()}
        aria-label={props.strings.resize(props.before.label)}
        aria-disabled={props.disabled ? "true" : undefined}
        aria-valuenow={Math.round(props.range.now)}
        aria-valuemin={Math.round(Math.min(props.range.least, props.range.now))}
        aria-valuemax={Math.round(props.range.most)}
        onKeyDown={event => {
          key(event);
          const machine = trigger().onKeyDown;
          if (typeof machine === "function") machine(event);
        }}
      />
      <For each={props.disabled ? [] : closable()}>
        {panel => (
          <button
            type="button"
            data-part="collapse-trigger"
            data-side={panel.id === props.before.id ? "before" : "after"}
            aria-expanded={!props.collapsed(panel.id)}
            aria-label={
              props.collapsed(panel.id) ? props.strings.expand(panel.label) : props.strings.collapse(panel.label)
            }
            onClick={() => props.onToggle(panel.id)}
          >
            {toStart(panel) ? <ChevronStartGlyph /> : <ChevronEndGlyph />}
          </button>
        )}
      </For>
    </div>
  );
}
