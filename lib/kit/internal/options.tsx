import { For, Show, createMemo, onCleanup, onMount, type Accessor, type JSX } from "solid-js";
import "./options.css";
import { CheckGlyph } from "./glyphs";
import { show, type LazyElement } from "./lazy-element";
import { createRowWindow } from "./row-window";

/** One thing to choose. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  /** Options of one group stand together beneath its name. */
  readonly group?: string;
  /** A second line, smaller. */
  readonly description?: string;
  /** Before the label; a function that makes it, since a list is made each time it opens. */
  readonly icon?: LazyElement;
};

/** Options in the order in which they are shown: those without a group, then group by group. */
export function orderOptions<O extends Option>(options: readonly O[]): O[] {
  if (options.every(option => option.group === undefined)) return [...options];
  const groups = new Map<string, O[]>([["", []]]);
  for (const option of options) {
    const group = groups.get(option.group ?? "");
    if (group === undefined) groups.set(option.group ?? "", [option]);
    else group.push(option);
  }
  return [...groups.values()].flat();
}

/** What a machine knows of the list; each returns a part's attributes. */
export type OptionParts = {
  readonly item: (option: Option) => JSX.HTMLAttributes<HTMLDivElement>;
  readonly group: (name: string) => JSX.HTMLAttributes<HTMLDivElement>;
  readonly groupLabel: (name: string) => JSX.HTMLAttributes<HTMLDivElement>;
};

type OptionListProps = {
  /** In order. */
  options: readonly Option[];
  parts: OptionParts;
  highlighted: string | null;
  empty: JSX.Element;
  render?: (option: Option) => JSX.Element;
  scroller: () => HTMLElement | undefined;
  /** Is given what brings the option of an index into sight, and undefined when that ends. */
  onReveal: (reveal: ((index: number) => void) | undefined) => void;
};

/** Above this number only the rows in sight exist. */
export const manyOptions = 100;

/** What an option shows: its icon, its label and description, unless somebody draws it otherwise, and its mark. */
export function OptionContent(props: { option: Option; selected: boolean; children?: JSX.Element }): JSX.Element {
  return (
    <>
      <Show when={props.option.icon}>{icon => <span data-part="item-icon">{show(icon())}</span>}</Show>
      <span data-part="item-text">
        {props.children ?? props.option.label}
        <Show when={props.children === undefined && props.option.description}>
          {description => <span data-part="item-description">{description()}</span>}
        </Show>
      </span>
      <span data-part="item-indicator" aria-hidden="true" hidden={!props.selected}>
        <CheckGlyph />
      </span>
    </>
  );
}

/** An open list of options. */
export function OptionList(props: OptionListProps): JSX.Element {
  const groups = createMemo(() => [...new Set(props.options.map(option => option.group ?? ""))]);
  const row = (option: Option, more: JSX.HTMLAttributes<HTMLDivElement>): JSX.Element => {
    const item = createMemo(() => props.parts.item(option));
    return (
      <div {...item()} {...more}>
        <OptionContent option={option} selected={item()["aria-selected"] === true}>
          {props.render?.(option)}
        </OptionContent>
      </div>
    );
  };
  const plain = (group: string): JSX.Element => (
    <For each={props.options.filter(option => (option.group ?? "") === group)}>{option => row(option, {})}</For>
  );
  return (
    <Show when={props.options.length <= manyOptions} fallback={<ManyOptions {...props} row={row} />}>
      <For each={groups()} fallback={<div data-part="empty">{props.empty}</div>}>
        {group => (
          <Show when={group !== ""} fallback={plain(group)}>
            <div {...props.parts.group(group)}>
              <div {...props.parts.groupLabel(group)}>{group}</div>
              {plain(group)}
            </div>
          </Show>
        )}
      </For>
    </Show>
  );
}

type ManyOptionsProps = OptionListProps & {
  row: (option: Option, more: JSX.HTMLAttributes<HTMLDivElement>) => JSX.Element;
};

/** The rows in sight of a long list, and the highlighted one, of which assistive technology is told. */
function ManyOptions(props: ManyOptionsProps): JSX.Element {
  let sizer: HTMLDivElement | undefined;
  // Where a group begins, its name takes a row of its own before its first option.
  const rows = createMemo(() =>
    props.options
      .flatMap((option, index) =>
        option.group === undefined || option.group === props.options[index - 1]?.group
          ? [{ option, index, group: undefined }]
          : [
              { option: undefined, index, group: option.group },
              { option, index, group: undefined },
            ],
      )
      .map((row, place) => ({ ...row, place })),
  );
  const places: Accessor<Map<string, number>> = createMemo(
    () => new Map(rows().flatMap(row => (row.option === undefined ? [] : [[row.option.value, row.place]]))),
  );
  const view = createRowWindow({
    count: () => rows().length,
    scroller: () => props.scroller(),
    sizer: () => sizer,
    start: 20,
  });
  const shown = createMemo(() => {
    const within = rows().slice(view.first(), view.end());
    const place = props.highlighted === null ? undefined : places().get(props.highlighted);
    const row = place === undefined ? undefined : rows()[place];
    return row === undefined || within.includes(row) ? within : [...within, row];
  });
  const reveal = (index: number): void => {
    const option = props.options[index];
    if (option !== undefined) view.reveal(places().get(option.value) ?? 0);
  };
  onMount(() => props.onReveal(reveal));
  onCleanup(() => props.onReveal(undefined));
  return (
    <div
      ref={sizer}
      role="presentation"
      data-part="rows"
      data-tall={props.options.some(option => option.description !== undefined) ? "" : undefined}
      style={{ "--_rows": rows().length }}
    >
      <For each={shown()}>
        {row => {
          const option = row.option;
          const style = { "--_place": row.place };
          return option === undefined ? (
            <div role="presentation" data-part="item-group-label" style={style}>
              {row.group}
            </div>
          ) : (
            props.row(option, { style, "aria-setsize": props.options.length, "aria-posinset": row.index + 1 })
          );
        }}
      </For>
    </div>
  );
}
