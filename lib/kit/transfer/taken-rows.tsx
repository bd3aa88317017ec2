import { Show, type JSX } from "solid-js";
import { CloseGlyph } from "../internal/glyphs";
import type { TransferOption } from "./transfer-props";
import { TransferRow } from "./transfer-row";
import { TransferRows } from "./transfer-rows";

type TakenRowsProps<O extends TransferOption> = {
  options: readonly O[];
  labelledBy: string;
  empty: string;
  render: ((option: O) => JSX.Element) | undefined;
  locked: boolean;
  removeLabel: (label: string) => string;
  onRemove: (value: string) => void;
};

/** What was chosen, each with a button that takes it back. */
export function TakenRows<O extends TransferOption>(props: TakenRowsProps<O>): JSX.Element {
  let scroller: HTMLDivElement | undefined;
  const remove = (option: O, button: HTMLButtonElement): void => {
    const buttons = (): HTMLElement[] => [...(scroller?.querySelectorAll<HTMLElement>('[data-part="remove"]') ?? [])];
    const index = buttons().indexOf(button);
    props.onRemove(option.value);
    // Its button has gone with it: the next one has the focus, else the list.
    if (!button.isConnected) (buttons()[index] ?? buttons().at(-1) ?? scroller)?.focus();
  };
  return (
    <div ref={scroller} role="list" data-part="list" tabindex={0} aria-labelledby={props.labelledBy}>
      <Show
        when={props.options.length > 0}
        fallback={
          <div role="listitem" data-part="empty">
            {props.empty}
          </div>
        }
      >
        <TransferRows options={props.options} scroller={() => scroller} kept={undefined} onReveal={() => undefined}>
          {(option, place) => (
            <div
              role="listitem"
              data-part="item"
              data-disabled={option.disabled ? "" : undefined}
              aria-posinset={place.index() + 1}
              aria-setsize={props.options.length}
              style={place.style()}
            >
              <TransferRow option={option} render={props.render} />
              <Show when={!props.locked && !option.disabled}>
                <button
                  type="button"
                  data-part="remove"
                  aria-label={props.removeLabel(option.label)}
                  onClick={event => remove(option, event.currentTarget)}
                >
                  <CloseGlyph />
                </button>
              </Show>
            </div>
          )}
        </TransferRows>
      </Show>
    </div>
  );
}
