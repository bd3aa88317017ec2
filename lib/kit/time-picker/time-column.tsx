import { For, createMemo, onMount, type JSX } from "solid-js";

/** One number of a time, or a half of the day. */
export type TimeOption = { readonly value: number; readonly text: string; readonly disabled: boolean };

type TimeColumnProps = {
  label: string;
  options: readonly TimeOption[];
  value: number | undefined;
  onChoose: (value: number) => void;
};

/** A listbox in which the choice follows the focus. */
export function TimeColumn(props: TimeColumnProps): JSX.Element {
  let list: HTMLDivElement | undefined;
  const values = createMemo(() => props.options.map(option => option.value), undefined, {
    equals: (before, after) => before.length === after.length && before.every((value, index) => value === after[index]),
  });
  const option = (value: number): TimeOption | undefined => props.options.find(one => one.value === value);
  const entry = (): number | undefined => {
    const chosen = option(props.value ?? -1);
    return chosen !== undefined && !chosen.disabled ? chosen.value : props.options.find(one => !one.disabled)?.value;
  };
  const element = (value: number): HTMLElement | null =>
    list?.querySelector<HTMLElement>(`[data-value="${value}"]`) ?? null;
  const choose = (value: number | undefined): void => {
    if (value === undefined || option(value)?.disabled !== false) return;
    props.onChoose(value);
    element(value)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const enabled = props.options.filter(one => !one.disabled).map(one => one.value);
    const at = enabled.indexOf(event.target instanceof HTMLElement ? Number(event.target.dataset.value) : -1);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: enabled.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(enabled[to]);
  };
  onMount(() => {
    const chosen = element(entry() ?? 0);
    if (list !== undefined && chosen !== null)
      list.scrollTop = chosen.offsetTop - list.clientHeight / 2 + chosen.clientHeight / 2;
  });
  return (
    <div ref={list} role="listbox" aria-label={props.label} data-part="column" onKeyDown={press}>
      <For each={values()}>
        {value => (
          <div
            role="option"
            tabindex={value === entry() ? 0 : -1}
            aria-selected={value === props.value}
            aria-disabled={option(value)?.disabled ? "true" : undefined}
            data-part="option"
            data-value={value}
            data-state={value === props.value ? "checked" : "unchecked"}
            onClick={() => choose(value)}
          >
            {option(value)?.text}
          </div>
        )}
      </For>
    </div>
  );
}
