import { For, Show, createMemo, type Accessor, type JSX } from "solid-js";
import { show } from "../internal/lazy-element";
import { CheckGlyph, ChevronEndGlyph, DashGlyph } from "../internal/glyphs";
import { SpinMark } from "../spin/spin-mark";
import type { TreeCheck } from "./tree-checks";
import { textOf, type TreeItem, type TreeNode } from "./tree-item";

/** What a row asks the tree it stands in. Every answer is one row's own, so that a change touches no other. */
export type TreeRows = {
  readonly node: (key: string) => TreeNode | undefined;
  readonly id: (key: string) => string;
  readonly tabbable: (key: string) => boolean;
  readonly expanded: (key: string) => boolean;
  readonly selected: (key: string) => boolean;
  readonly selectable: Accessor<boolean>;
  /** undefined in a tree without boxes. */
  readonly check: (key: string) => TreeCheck | undefined;
  readonly loading: (key: string) => boolean;
  readonly failed: (key: string) => boolean;
  readonly renaming: (key: string) => boolean;
  readonly renameProps: (item: TreeItem) => JSX.InputHTMLAttributes<HTMLInputElement>;
  readonly dropping: (key: string) => string | undefined;
  readonly draggable: Accessor<boolean>;
  readonly place: (key: string) => number | undefined;
  readonly search: Accessor<string>;
  readonly title: (item: TreeItem) => JSX.Element;
  readonly failure: Accessor<string>;
};

const flag = (on: boolean): "" | undefined => (on ? "" : undefined);

/** A title with what was searched for marked in it. */
function Marked(props: { text: string; search: string }): JSX.Element {
  const parts = createMemo(() => {
    const found = props.search === "" ? -1 : props.text.toLowerCase().indexOf(props.search.toLowerCase());
    if (found < 0) return [props.text];
    const end = found + props.search.length;
    return [props.text.slice(0, found), props.text.slice(found, end), props.text.slice(end)];
  });
  return (
    <For each={parts()}>
      {(part, index) => (
        <Show when={index() === 1} fallback={part}>
          <mark>{part}</mark>
        </Show>
      )}
    </For>
  );
}

/** One node. All rows are siblings, whatever their level: the level is told by an attribute. */
export function treeRow(key: string, rows: TreeRows): JSX.Element {
  // For the moment between an item's end and its row's, the last known one stands.
  const node = createMemo<TreeNode | undefined>(last => rows.node(key) ?? last);
  const item = (): TreeItem | undefined => node()?.item;
  const branch = (): boolean => node()?.branch ?? false;
  const disabled = (): boolean => item()?.disabled ?? false;
  const open = (): boolean => branch() && rows.expanded(key);
  const check = createMemo(() => (item()?.checkable === false ? undefined : rows.check(key)));
  const selected = (): boolean => rows.selected(key);
  const title = createMemo(() => {
    const found = item();
    if (found === undefined) return undefined;
    const shown = rows.title(found);
    return typeof shown === "string" && rows.search() !== "" ? <Marked text={shown} search={rows.search()} /> : shown;
  });
  return (
    <div
      id={rows.id(key)}
      role="treeitem"
      data-part={branch() ? "branch-control" : "item"}
      data-value={key}
      data-state={branch() ? (open() ? "open" : "closed") : undefined}
      data-selected={flag(selected())}
      data-disabled={flag(disabled())}
      data-drop={rows.dropping(key)}
      draggable={rows.draggable() && !disabled() ? "true" : undefined}
      tabindex={rows.tabbable(key) ? 0 : -1}
      aria-level={node()?.level}
      aria-posinset={node()?.position}
      aria-setsize={node()?.siblings}
      aria-expanded={branch() ? open() : undefined}
      aria-selected={rows.selectable() && !disabled() ? selected() : undefined}
      aria-checked={check()}
      aria-disabled={disabled() ? "true" : undefined}
      aria-busy={rows.loading(key) ? "true" : undefined}
      style={{ "--_level": (node()?.level ?? 1) - 1, "--_place": rows.place(key) }}
    >
      <span data-part={branch() ? "branch-trigger" : "branch-space"} aria-hidden="true">
        <Show when={branch()}>
          <Show when={!rows.loading(key)} fallback={<SpinMark />}>
            <ChevronEndGlyph />
          </Show>
        </Show>
      </span>
      <Show when={check() !== undefined}>
        <span data-part="checkbox" data-state={String(check())} aria-hidden="true">
          <Show when={check() === "mixed"} fallback={<CheckGlyph />}>
            <DashGlyph />
          </Show>
        </span>
      </Show>
      <Show when={item()?.icon}>{icon => <span data-part="icon">{show(icon())}</span>}</Show>
      <Show when={rows.renaming(key) && item()} fallback={<span data-part="title">{title()}</span>}>
        {found => <input {...rows.renameProps(found())} value={textOf(found())} />}
      </Show>
      <Show when={rows.failed(key)}>
        <span data-part="error">{rows.failure()}</span>
      </Show>
    </div>
  );
}
