import type * as zag from "@zag-js/cascade-select";
import type { PropTypes } from "@zag-js/solid";
import { For, Show, createEffect, createMemo, on, type Accessor, type JSX } from "solid-js";
import { CheckGlyph, ChevronEndGlyph } from "../internal/glyphs";
import { show } from "../internal/lazy-element";
import { SpinMark } from "../spin/spin-mark";
import { pathKey, type CascaderNode } from "./cascader-option";

type ColumnsProps = {
  api: Accessor<zag.Api<PropTypes, CascaderNode>>;
  nodes: readonly CascaderNode[];
  loading: ReadonlySet<string>;
  failed: ReadonlySet<string>;
  words: { readonly failed: string; readonly empty: string };
};

type Column = {
  readonly nodes: readonly CascaderNode[];
  readonly index: readonly number[];
  readonly of?: CascaderNode;
};

/** A column for the roots, and one for each branch on the highlighted way. */
export function CascaderColumns(props: ColumnsProps): JSX.Element {
  const columns = createMemo<Column[]>(() => {
    const all: Column[] = [{ nodes: props.nodes, index: [] }];
    for (const value of props.api().highlightedValue) {
      const last = all.at(-1);
      const place = last?.nodes.findIndex(node => node.value === value) ?? -1;
      const of = last?.nodes[place];
      if (last === undefined || of === undefined || of.children.length === 0) break;
      all.push({ nodes: of.children, index: [...last.index, place], of });
    }
    return all;
  });
  const depths = createMemo(() => columns().map((_, depth) => depth));
  let element: HTMLDivElement | undefined;
  // Where they are wider than the window, the newest is the one to be seen.
  createEffect(on(depths, () => element?.lastElementChild?.scrollIntoView({ block: "nearest", inline: "nearest" })));
  return (
    <div ref={element} data-part="columns">
      <For each={depths()}>
        {depth => (
          <div role="group" data-part="list" data-depth={depth} aria-label={columns()[depth]?.of?.label}>
            <For each={columns()[depth]?.nodes} fallback={<div data-part="empty">{props.words.empty}</div>}>
              {(node, place) => {
                const itemProps = (): zag.ItemProps<CascaderNode> => ({
                  item: node,
                  indexPath: [...(columns()[depth]?.index ?? []), place()],
                  value: [...node.path],
                });
                // What the machine says of an element that this is not, or that is not there.
                const item = createMemo(() => {
                  const part = props.api().getItemProps(itemProps());
                  for (const name of ["aria-haspopup", "aria-owns", "aria-controls", "aria-expanded"] as const)
                    delete part[name];
                  return part;
                });
                const state = createMemo(() => props.api().getItemState(itemProps()));
                const selected = (): boolean => state().selected;
                const key = pathKey(node.path);
                return (
                  <div
                    {...item()}
                    role="treeitem"
                    aria-level={node.path.length}
                    aria-expanded={node.branch ? state().highlighted : undefined}
                    aria-selected={selected()}
                    aria-busy={props.loading.has(key) ? "true" : undefined}
                  >
                    <Show when={node.option.icon}>{icon => <span data-part="item-icon">{show(icon())}</span>}</Show>
                    <span data-part="item-text">
                      {node.label}
                      <Show when={props.failed.has(key)}>
                        <span data-part="error">{props.words.failed}</span>
                      </Show>
                    </span>
                    <Show when={selected()}>
                      <span data-part="item-indicator">
                        <CheckGlyph />
                      </span>
                    </Show>
                    <Show when={node.branch}>
                      <span data-part="branch-mark">
                        <Show when={!props.loading.has(key)} fallback={<SpinMark />}>
                          <ChevronEndGlyph />
                        </Show>
                      </span>
                    </Show>
                  </div>
                );
              }}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}
