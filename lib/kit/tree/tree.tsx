import { normalizeProps, useMachine } from "@zag-js/solid";
import * as zag from "@zag-js/tree-view";
import {
  For,
  Show,
  createMemo,
  createSelector,
  createSignal,
  createUniqueId,
  onMount,
  splitProps,
  untrack,
  type JSX,
} from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./tree.css";
import { useConfig, useSize, useStrings } from "../internal/config";
import { createLoad } from "../internal/create-load";
import { cx } from "../internal/cx";
import { createEarlyFocus, passRef } from "../internal/field";
import { createKeptValue } from "../internal/kept-value";
import { show } from "../internal/lazy-element";
import { createRowWindow } from "../internal/row-window";
import { withHandlers } from "../internal/with-handlers";
import { tree as english } from "../locale/english-strings";
import { createDrag } from "./create-drag";
import { createTreeData } from "./create-tree-data";
import { createTreeEvents } from "./create-tree-events";
import { checkStates, toggleCheck } from "./tree-checks";
import { textOf, type TreeItem } from "./tree-item";
import { mayDrop, type TreeDrop } from "./tree-move";
import type { TreeProps } from "./tree-props";
import { treeRow, type TreeRows } from "./tree-row";

export type { TreeProps } from "./tree-props";

const ownNames = [
  "items",
  "renderTitle",
  "expandedKeys",
  "defaultExpandedKeys",
  "onExpand",
  "expandOnClick",
  "selection",
  "selectedKeys",
  "defaultSelectedKeys",
  "onSelect",
  "checkable",
  "checkedKeys",
  "defaultCheckedKeys",
  "onCheck",
  "checkStrictly",
  "loadChildren",
  "onLoadError",
  "filter",
  "filterItem",
  "draggable",
  "onDrop",
  "allowDrop",
  "onRename",
  "canRename",
  "height",
  "lines",
  "size",
  "id",
  "class",
  "style",
  "ref",
] as const;

/** How many rows of a tree with a height the server sends. */
const firstRows = 30;

/**
 * Things within things, to be opened, chosen, ticked, renamed and moved. Attributes and `ref` go to the element with the
 * tree's role, `class` and `style` to the whole.
 *
 * @example
 * <Tree
 *   aria-label="Files"
 *   items={[{ key: "src", title: "src", children: [{ key: "index", title: "index.ts" }] }]}
 *   defaultExpandedKeys={["src"]}
 *   onSelect={([key]) => open(key)}
 * />
 */
export function Tree(props: TreeProps): JSX.Element {
  const [own, rest] = splitProps(props, ownNames);
  const config = useConfig();
  const size = useSize(() => own.size);
  const strings = useStrings("tree", english);
  const uid = createUniqueId();
  const [said, say] = createSignal("");
  const load = createLoad<TreeItem>();
  const data = createTreeData(() => own, load);

  const tellOpened = (keys: readonly string[]): unknown => own.onExpand?.([...keys]);
  const [opened, setOpened] = createKeptValue(
    () => own.expandedKeys,
    untrack(() => own.defaultExpandedKeys) ?? [],
    tellOpened,
  );
  // A search has its own: what it opened is closed again behind it.
  const [closed, setClosed] = createSignal<ReadonlySet<string>>(new Set());
  const expandedKeys = createMemo(() => {
    const found = data.found();
    return found === undefined ? [...opened()] : [...opened(), ...found].filter(key => !closed().has(key));
  });
  const expanded = createMemo(() => new Set(expandedKeys()));
  const expand = (keys: readonly string[]): void => {
    if (data.found() !== undefined) {
      const kept = new Set(keys);
      setClosed(new Set([...data.shown().keys()].filter(key => !kept.has(key))));
      return;
    }
    const lacks = keys.filter(key => {
      const node = data.whole().get(key);
      return !expanded().has(key) && node?.branch === true && node.children.length === 0;
    });
    const ready = keys.filter(key => !lacks.includes(key));
    if (ready.length !== opened().length || ready.some(key => !expanded().has(key))) setOpened(ready);
    for (const key of lacks) fetchInto(key);
  };
  const fetchInto = (key: string): void => {
    const item = data.whole().get(key)?.item;
    if (item === undefined || own.loadChildren === undefined) return;
    const children = (): Promise<readonly TreeItem[]> => own.loadChildren?.(item) ?? Promise.resolve([]);
    say(strings().loading(textOf(item)));
    const fail = (error: unknown): unknown => {
      say(`${textOf(item)}: ${strings().failed}`);
      return own.onLoadError?.(error, item);
    };
    void load.fetch(key, children, fail).then(came => {
      if (came) setOpened([...new Set([...opened(), key])]);
    });
  };
  onMount(() => {
    for (const key of opened()) if (data.whole().get(key)?.children.length === 0) fetchInto(key);
  });

  const selection = (): "single" | "multiple" | "toggle" | "none" =>
    own.selection ?? (own.checkable ? "none" : "single");
  const tellChecked = (keys: readonly string[]): unknown => own.onCheck?.([...keys]);
  const [checkedKeys, setChecked] = createKeptValue(
    () => own.checkedKeys,
    untrack(() => own.defaultCheckedKeys) ?? [],
    tellChecked,
  );
  const checked = createMemo(() => new Set(checkedKeys()));
  const checks = createMemo(() =>
    own.checkable ? checkStates(data.whole(), checked(), own.checkStrictly ?? false) : undefined,
  );

  const visible = createMemo(() => data.visible(expanded()));
  const places = createMemo(() =>
    own.height === undefined ? undefined : new Map(visible().map((key, place) => [key, place])),
  );
  let scroller: HTMLDivElement | undefined;
  let sizer: HTMLDivElement | undefined;
  const view = createRowWindow({
    count: () => visible().length,
    scroller: () => (untrack(() => own.height) === undefined ? undefined : scroller),
    sizer: () => sizer,
    start: firstRows,
  });

  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { tree: own.id ?? `${uid}-tree`, node: (key: string) => `${uid}-${key}` },
    dir: config.direction() ?? ("ltr" as const),
    collection: zag.collection<TreeItem>({
      rootNode: {
        key: "",
        title: "",
        children: [...data.shown().values()].flatMap(n => (n.level === 1 ? n.item : [])),
      },
      nodeToValue: item => item.key,
      nodeToString: textOf,
      nodeToChildren: item =>
        item.key === "" ? [...(item.children ?? [])] : (data.shown().get(item.key)?.children ?? []),
      isNodeDisabled: item => item.disabled ?? false,
    }),
    selectionMode: selection() === "multiple" || selection() === "toggle" ? ("multiple" as const) : ("single" as const),
    selectedValue: selection() === "none" ? [] : own.selectedKeys && [...own.selectedKeys],
    defaultSelectedValue: own.defaultSelectedKeys && [...own.defaultSelectedKeys],
    expandedValue: expandedKeys(),
    expandOnClick: own.expandOnClick ?? false,
    canRename: (item: TreeItem) => own.onRename !== undefined && (own.canRename?.(item) ?? true),
    translations: { renameInputLabel: strings().rename },
    // With it the focus moves a frame later, so that two keys within a frame would count as one.
    scrollToIndexFn:
      own.height === undefined ? undefined : ({ index }: zag.ScrollToIndexDetails<TreeItem>) => view.reveal(index),
    onExpandedChange: (details: zag.ExpandedChangeDetails<TreeItem>) => expand(details.expandedValue),
    onSelectionChange: (details: zag.SelectionChangeDetails<TreeItem>) => {
      if (selection() !== "none") own.onSelect?.(details.selectedValue);
    },
    onRenameComplete: (details: zag.RenameCompleteDetails) => own.onRename?.(details.value, details.label),
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));

  const selected = createMemo(() => new Set(selection() === "none" ? [] : service.context.get("selectedValue")));
  const focused = (): string | null => service.context.get("focusedValue");
  // One row can be reached with the tab key: the last one that had the focus, else the first that is chosen.
  const tabbable = createMemo(() => {
    const shown = visible();
    const last = focused();
    if (last !== null && shown.includes(last)) return last;
    return shown.find(key => selected().has(key)) ?? shown.find(key => !data.shown().get(key)?.item.disabled);
  });
  const keys = createMemo(() => {
    if (own.height === undefined) return visible();
    const within = visible().slice(view.first(), view.end());
    const kept = tabbable();
    if (kept === undefined || within.includes(kept)) return within;
    // On the side where it is: an element that changes its place among the others loses the focus.
    return (places()?.get(kept) ?? 0) < view.first() ? [kept, ...within] : [...within, kept];
  });

  const drop = (target: TreeDrop): void => {
    own.onDrop?.(target);
    if (target.position === "inside" && !expanded().has(target.dropKey)) expand([...opened(), target.dropKey]);
    const node = data.whole().get(target.dragKey);
    if (node !== undefined) say(strings().moved(textOf(node.item), node.position, node.siblings, node.level));
    const refocus = (): void => api().focus(target.dragKey);
    queueMicrotask(refocus);
  };
  const allowed = (target: TreeDrop): boolean =>
    mayDrop(data.whole(), target.dragKey, target.dropKey) && (own.allowDrop?.(target) ?? true);
  const drag = createDrag({ index: data.whole, allow: allowed, drop });

  const check = (key: string): void =>
    setChecked(toggleCheck(data.whole(), checked(), key, own.checkStrictly ?? false));
  const move = (target: TreeDrop): void => {
    if (allowed(target)) drop(target);
  };
  const events = createTreeEvents({
    own: () => own,
    send: service.send,
    node: key => data.shown().get(key),
    index: data.whole,
    selection,
    typing: () => service.computed("isTypingAhead"),
    check,
    selectAll: () => api().setSelectedValue(visible().filter(key => !data.shown().get(key)?.item.disabled)),
    move,
    rtl: () => config.direction() === "rtl",
  });

  const isExpanded = createSelector(expanded, (key: string, set) => set.has(key));
  const isSelected = createSelector(selected, (key: string, set) => set.has(key));
  const isLoading = createSelector(load.loading, (key: string, set) => set.has(key));
  const isFailed = createSelector(load.failed, (key: string, set) => set.has(key));
  const isTabbable = createSelector(tabbable);
  const isRenaming = createSelector(() => service.context.get("renamingValue"));
  const rows: TreeRows = {
    node: key => data.shown().get(key),
    id: key => `${uid}-${key}`,
    tabbable: isTabbable,
    expanded: isExpanded,
    selected: isSelected,
    selectable: () => selection() !== "none",
    check: key => checks()?.get(key),
    loading: isLoading,
    failed: isFailed,
    renaming: isRenaming,
    renameProps: item => api().getNodeRenameInputProps({ node: item, indexPath: [] }),
    dropping: key => (drag.target()?.dropKey === key ? drag.target()?.position : undefined),
    draggable: () => own.draggable ?? false,
    place: key => places()?.get(key),
    search: () => own.filter?.trim() ?? "",
    title: item => (own.renderTitle === undefined ? show(item.title) : own.renderTitle(item)),
    failure: () => strings().failed,
  };
  const tree = createMemo(() =>
    withHandlers(rest, {
      ...events,
      ...(own.draggable ? drag.handlers : {}),
      ...withHandlers(events, api().getTreeProps()),
    }),
  );
  createEarlyFocus(() => scroller);
  return (
    <div
      class={cx("kit-tree", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-lines={own.lines ? "" : undefined}
    >
      <div
        {...rest}
        {...tree()}
        ref={element => {
          scroller = element;
          passRef(own.ref, element);
        }}
        aria-label={rest["aria-label"]}
        aria-labelledby={rest["aria-labelledby"]}
        style={{ "max-block-size": own.height }}
        data-virtual={own.height === undefined ? undefined : ""}
      >
        <Show when={own.height !== undefined} fallback={<For each={keys()}>{key => treeRow(key, rows)}</For>}>
          <div ref={sizer} role="presentation" data-part="rows" style={{ "--_rows": visible().length }}>
            <For each={keys()}>{key => treeRow(key, rows)}</For>
          </div>
        </Show>
      </div>
      <Show when={visible().length === 0}>
        <div data-part="empty">{strings().empty}</div>
      </Show>
      <span class="kit-hidden" role="status">
        {said()}
      </span>
    </div>
  );
}
