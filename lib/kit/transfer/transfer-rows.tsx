import { For, Show, createMemo, onCleanup, onMount, type Accessor, type JSX } from "solid-js";
import { manyOptions } from "../internal/options";
import { createRowWindow } from "../internal/row-window";
import type { TransferOption } from "./transfer-props";

/** Where a row stands: its place in the list, of how many, and what puts it there in a long list. */
export type RowPlace = { readonly index: Accessor<number>; readonly style: Accessor<JSX.CSSProperties | undefined> };

type TransferRowsProps<O extends TransferOption> = {
  options: readonly O[];
  scroller: () => HTMLElement | undefined;
  /** The row that is there even while it is out of sight, since assistive technology is told of it. */
  kept: O | undefined;
  /** Is given what brings the row of an index into sight, and undefined when that ends. */
  onReveal: (reveal: ((index: number) => void) | undefined) => void;
  children: (option: O, place: RowPlace) => JSX.Element;
};

/** All rows of a list, or those in sight where there are many. */
export function TransferRows<O extends TransferOption>(props: TransferRowsProps<O>): JSX.Element {
  const places = createMemo(() => new Map(props.options.map((option, index) => [option, index])));
  const placeOf = (option: O): number => places().get(option) ?? 0;
  return (
    <Show when={props.options.length <= manyOptions} fallback={<ManyRows {...props} placeOf={placeOf} />}>
      <For each={props.options}>
        {option => props.children(option, { index: () => placeOf(option), style: () => undefined })}
      </For>
    </Show>
  );
}

function ManyRows<O extends TransferOption>(
  props: TransferRowsProps<O> & { placeOf: (option: O) => number },
): JSX.Element {
  let sizer: HTMLDivElement | undefined;
  const view = createRowWindow({
    count: () => props.options.length,
    scroller: () => props.scroller(),
    sizer: () => sizer,
    start: 20,
  });
  const shown = createMemo(() => {
    const within = props.options.slice(view.first(), view.end());
    return props.kept === undefined || within.includes(props.kept) ? within : [...within, props.kept];
  });
  onMount(() => props.onReveal(view.reveal));
  onCleanup(() => props.onReveal(undefined));
  return (
    <div
      ref={sizer}
      role="presentation"
      data-part="rows"
      data-tall={props.options.some(option => option.description !== undefined) ? "" : undefined}
      style={{ "--_rows": props.options.length }}
    >
      <For each={shown()}>
        {option => {
          const index = (): number => props.placeOf(option);
          return props.children(option, { index, style: () => ({ "--_place": index() }) });
        }}
      </For>
    </div>
  );
}
