import { Show, createMemo, createSignal, createUniqueId, type JSX } from "solid-js";
import { CheckGlyph } from "../internal/glyphs";
import type { TransferList } from "./create-transfer";
import type { TransferOption } from "./transfer-props";
import { TransferRow } from "./transfer-row";
import { TransferRows } from "./transfer-rows";

type SelectRowsProps<O extends TransferOption> = {
  list: TransferList<O>;
  /** Those on the page that is shown. */
  options: readonly O[];
  labelledBy: string;
  empty: string;
  render: ((option: O) => JSX.Element) | undefined;
  locked: boolean;
  disabled: boolean | undefined;
  invalid: boolean | undefined;
  required: boolean | undefined;
  /** Takes these to the other list. */
  onMove: (values: readonly string[]) => void;
};

/** How far PageUp and PageDown go. */
const stride = 10;

/** A list of which several can be selected: one stop of Tab, walked with the arrow keys. */
export function SelectRows<O extends TransferOption>(props: SelectRowsProps<O>): JSX.Element {
  const uid = createUniqueId();
  const idOf = (value: string): string => `${uid}-${encodeURIComponent(value)}`;
  const [at, setAt] = createSignal<string>();
  let scroller: HTMLDivElement | undefined;
  let reveal: ((index: number) => void) | undefined;
  // Where the last selection began: with Shift all from there on are selected.
  let anchor: string | undefined;
  const usable = createMemo(() => props.options.filter(option => option.disabled !== true));
  const current = createMemo(() => {
    const [value, selected] = [at(), props.list.selected()];
    const among = usable();
    return among.find(option => option.value === value) ?? among.find(option => selected.has(option.value)) ?? among[0];
  });
  const toggle = (value: string): void => {
    const next = new Set(props.list.selected());
    if (!next.delete(value)) next.add(value);
    anchor = value;
    props.list.select([...next]);
  };
  const selectTo = (value: string): void => {
    const values = usable().map(option => option.value);
    const [one, other] = [values.indexOf(anchor ?? value), values.indexOf(value)];
    const range = one < 0 ? [value] : values.slice(Math.min(one, other), Math.max(one, other) + 1);
    props.list.select([...new Set([...props.list.selected(), ...range])]);
  };
  const goTo = (option: O | undefined): void => {
    if (option === undefined) return;
    setAt(option.value);
    reveal?.(props.options.indexOf(option));
    document.getElementById(idOf(option.value))?.scrollIntoView({ block: "nearest" });
  };
  const walk = (steps: number, range: boolean): void => {
    const [among, from] = [usable(), current()];
    if (from === undefined) return;
    if (range) anchor ??= from.value;
    const option = among[Math.max(0, Math.min(among.length - 1, among.indexOf(from) + steps))];
    goTo(option);
    if (range && option !== undefined) selectTo(option.value);
  };
  const goToLetter = (letter: string): void => {
    const [among, from] = [usable(), current()];
    const start = from === undefined ? 0 : among.indexOf(from) + 1;
    const turned = [...among.slice(start), ...among.slice(0, start)];
    goTo(turned.find(option => option.label.toLowerCase().startsWith(letter.toLowerCase())));
  };
  const selectAll = (): void => {
    const values = usable().map(option => option.value);
    const all = values.every(value => props.list.selected().has(value));
    props.list.select(all ? [] : [...new Set([...props.list.selected(), ...values])]);
  };
  const move = (): void => {
    const from = current();
    if (from === undefined) return;
    const index = usable().indexOf(from);
    const selected = [...props.list.selected()];
    props.onMove(selected.length === 0 ? [from.value] : selected);
    // The row that has taken the place of the one that has gone.
    if (!usable().includes(from)) goTo(usable()[Math.min(index, usable().length - 1)]);
  };
  const plain: Readonly<Record<string, (shift: boolean) => void>> = {
    ArrowDown: shift => walk(1, shift),
    ArrowUp: shift => walk(-1, shift),
    PageDown: shift => walk(stride, shift),
    PageUp: shift => walk(-stride, shift),
    Home: shift => walk(-Infinity, shift),
    End: shift => walk(Infinity, shift),
    Enter: move,
    " ": () => {
      const from = current();
      if (from !== undefined) toggle(from.value);
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const action = plain[event.key];
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== "a") return;
      selectAll();
    } else if (action !== undefined) action(event.shiftKey);
    else if (event.key.length === 1) goToLetter(event.key);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    const option = usable().find(({ value }) => value === row?.dataset.value);
    if (option === undefined || props.locked) return;
    setAt(option.value);
    if (event.shiftKey) selectTo(option.value);
    else toggle(option.value);
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      data-part="list"
      tabindex={0}
      aria-multiselectable="true"
      aria-labelledby={props.labelledBy}
      aria-activedescendant={current() && idOf(current()?.value ?? "")}
      aria-disabled={props.disabled ? "true" : undefined}
      aria-readonly={props.locked && !props.disabled ? "true" : undefined}
      aria-invalid={props.invalid ? "true" : undefined}
      aria-required={props.required ? "true" : undefined}
      onKeyDown={onKeyDown}
      // Two clicks with Shift in between would mark text.
      onMouseDown={event => {
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={onClick}
    >
      <Show
        when={props.options.length > 0}
        fallback={
          <div role="option" data-part="empty" aria-disabled="true" aria-selected="false">
            {props.empty}
          </div>
        }
      >
        <TransferRows
          options={props.options}
          scroller={() => scroller}
          kept={current()}
          onReveal={found => (reveal = found)}
        >
          {(option, place) => (
            <div
              id={idOf(option.value)}
              role="option"
              data-part="item"
              data-value={option.value}
              data-highlighted={current() === option ? "" : undefined}
              data-disabled={option.disabled ? "" : undefined}
              aria-selected={props.list.selected().has(option.value)}
              aria-disabled={option.disabled ? "true" : undefined}
              aria-posinset={place.index() + 1}
              aria-setsize={props.options.length}
              style={place.style()}
            >
              <span data-part="box" aria-hidden="true">
                <CheckGlyph />
              </span>
              <TransferRow option={option} render={props.render} />
            </div>
          )}
        </TransferRows>
      </Show>
    </div>
  );
}
