import * as zag from "@zag-js/popover";
import { normalizeProps, useMachine } from "@zag-js/solid";
import { Show, createMemo, createSignal, createUniqueId, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "../internal/options.css";
import "../internal/trigger.css";
import "./tree-select.css";
import type { BoxProps, OpenProps } from "../internal/box-props";
import { useConfig, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import { createFormReset } from "../internal/form-reset";
import { ChevronDownGlyph, CloseGlyph } from "../internal/glyphs";
import { HiddenSelect } from "../internal/hidden-select";
import { createKeptValue } from "../internal/kept-value";
import { show } from "../internal/lazy-element";
import { TagLine } from "../internal/tag-line";
import { toList } from "../internal/to-list";
import { withHandlers } from "../internal/with-handlers";
import { treeSelect as english } from "../locale/english-strings";
import { Tree, type TreeItem } from "../tree";
import { branchesAbove, itemsByKey, tickedKeys, withLoaded } from "./tree-select-items";

export type TreeSelectProps = Omit<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  "value" | "onChange" | "name" | "form"
> &
  BoxProps &
  OpenProps & {
    items: readonly TreeItem[];
    /** Boxes before the titles; several may be ticked. */
    checkable?: boolean;
    /** Of what is ticked, which keys are the value: those of leaves ("child", unless given), the uppermost, or all. */
    checkedStrategy?: "child" | "parent" | "all";
    /** Puts a line to search in above the tree. */
    searchable?: boolean;
    /** Which items match a search. Those whose title contains the text unless given. */
    filterItem?: (item: TreeItem, text: string) => boolean;
    /** Branches that are open at first, beside those above what is chosen. */
    defaultExpandedKeys?: readonly string[];
    loadChildren?: (item: TreeItem) => Promise<readonly TreeItem[]>;
    onLoadError?: (error: unknown, item: TreeItem) => unknown;
    /** Draws lines down from open branches. */
    lines?: boolean;
    /** Of several, how many are shown as tags; the others become a number. All unless given. */
    maxTagCount?: number;
    name?: string;
    form?: string;
    /** How high the tree may become, as a CSS length. "16rem" unless given. */
    height?: string;
  } & (
    | {
        multiple?: false;
        /** The chosen item's key; with `checkable` the ticked keys. */
        value?: string | readonly string[];
        defaultValue?: string | readonly string[];
        /** Called with the chosen keys: one at most, unless `checkable`. */
        onChange?: (keys: string[]) => unknown;
      }
    | {
        multiple: true;
        value?: readonly string[];
        defaultValue?: readonly string[];
        onChange?: (keys: string[]) => unknown;
      }
  );

const ownNames = [
  "items",
  "value",
  "defaultValue",
  "onChange",
  "multiple",
  "checkable",
  "checkedStrategy",
  "searchable",
  "filterItem",
  "defaultExpandedKeys",
  "loadChildren",
  "onLoadError",
  "lines",
  "placeholder",
  "maxTagCount",
  "name",
  "form",
  "size",
  "variant",
  "clearable",
  "disabled",
  "readOnly",
  "required",
  "invalid",
  "open",
  "defaultOpen",
  "onOpenChange",
  "height",
  "class",
  "style",
  "id",
  "ref",
] as const;

/**
 * A choice from a tree that opens. Attributes and `ref` go to the trigger, `class` and `style` to the whole.
 *
 * @example
 * <TreeSelect aria-label="Team" items={teams} value={team()} onChange={([key]) => setTeam(key)} />
 */
export function TreeSelect(given: TreeSelectProps): JSX.Element {
  const props = joinField(given, { empty: [] });
  const [own, rest] = splitProps(props, ownNames);
  const config = useConfig();
  const size = useSize(() => own.size);
  const strings = useStrings("treeSelect", english);
  const uid = createUniqueId();
  const triggerId = (): string => own.id ?? `${uid}-trigger`;
  const several = (): boolean => (own.multiple ?? false) || (own.checkable ?? false);
  const [query, setQuery] = createSignal("");
  // Here and not in the tree, which ends whenever it is closed.
  const [loaded, setLoaded] = createSignal<ReadonlyMap<string, readonly TreeItem[]>>(new Map());
  const items = createMemo(() => withLoaded(own.items, loaded()));
  const known = createMemo(() => itemsByKey(items()));
  const loadChildren = async (item: TreeItem): Promise<readonly TreeItem[]> => {
    const children = (await own.loadChildren?.(item)) ?? [];
    setLoaded(map => new Map(map).set(item.key, children));
    return children;
  };
  const start: readonly string[] = untrack(() => toList(own.value) ?? toList(own.defaultValue)) ?? [];
  const tell = (keys: readonly string[]): unknown => own.onChange?.([...keys]);
  const [value, setValue] = createKeptValue(() => toList(own.value), start, tell);
  const [expanded, setExpanded] = createSignal(
    untrack(() => [...(own.defaultExpandedKeys ?? []), ...branchesAbove(known(), value())]),
  );
  let element: HTMLButtonElement | undefined;
  let panel: HTMLDivElement | undefined;
  const firstRow = (): HTMLElement | null =>
    panel?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ?? null;
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { trigger: triggerId() },
    open: own.open,
    defaultOpen: own.defaultOpen,
    dir: config.direction() ?? ("ltr" as const),
    positioning: { gutter: 4, strategy: "fixed" as const, overflowPadding: 8, placement: "bottom-start" as const },
    initialFocusEl: () => panel?.querySelector<HTMLElement>('[data-part="search"]') ?? firstRow(),
    onOpenChange: (details: zag.OpenChangeDetails) => {
      if (!details.open) setQuery("");
      own.onOpenChange?.(details.open);
    },
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  createFormReset(
    () => element,
    () => setValue(start),
  );
  const choose = (keys: readonly string[]): void => {
    setValue(keys);
    if (!several()) api().setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = value().at(-1);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") api().setOpen(true);
    else if (event.key === "Backspace" && several() && last !== undefined)
      setValue(value().filter(key => key !== last));
    else return;
    event.preventDefault();
  };
  const trigger = createMemo(() => {
    const { onClick, ...part } = api().getTriggerProps();
    const locked = own.disabled === true || own.readOnly === true;
    return withHandlers(rest, locked ? part : { ...part, onClick, onKeyDown });
  });
  const clear = (): void => {
    setValue([]);
    element?.focus();
  };
  // Functions, since the tree asks for them in its handlers too, where a condition among attributes has no owner.
  const loader = (): typeof loadChildren | undefined => (own.loadChildren === undefined ? undefined : loadChildren);
  const selection = (): "none" | "toggle" | "single" => {
    if (own.checkable) return "none";
    return own.multiple ? "toggle" : "single";
  };
  const selected = (): readonly string[] | undefined => (own.checkable ? undefined : value());
  const ticked = (): readonly string[] | undefined => (own.checkable ? value() : undefined);
  const tick = (keys: readonly string[]): void => setValue(tickedKeys(known(), keys, own.checkedStrategy ?? "child"));
  const height = (): string => own.height ?? "16rem";
  const title = (key: string): JSX.Element => {
    const item = known().get(key)?.item;
    return item === undefined ? key : show(item.title);
  };
  return (
    <div
      class={cx("kit-trigger-root kit-tree-select", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
    >
      <button
        {...rest}
        {...trigger()}
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
        role="combobox"
        disabled={own.disabled}
        aria-controls={api().open ? trigger()["aria-controls"] : undefined}
        aria-required={own.required ? "true" : undefined}
        aria-invalid={own.invalid ? "true" : undefined}
        class="kit-field"
        data-size={size()}
        data-variant={own.variant ?? "outline"}
        data-invalid={own.invalid ? "" : undefined}
        data-disabled={own.disabled ? "" : undefined}
        data-readonly={own.readOnly ? "" : undefined}
        data-placeholder-shown={value().length === 0 ? "" : undefined}
        data-clearable={own.clearable && value().length > 0 ? "" : undefined}
      >
        <TagLine
          values={value()}
          multiple={several()}
          max={own.maxTagCount}
          placeholder={own.placeholder ?? strings().placeholder}
          more={strings().more}
          render={title}
          onRemove={key => {
            if (!own.readOnly && !own.disabled) setValue(value().filter(one => one !== key));
          }}
        />
        <span data-part="suffix" aria-hidden="true">
          <ChevronDownGlyph />
        </span>
      </button>
      <Show when={own.clearable && value().length > 0 && !own.disabled && !own.readOnly}>
        <button type="button" data-part="clear-trigger" aria-label={strings().clear} onClick={clear}>
          <CloseGlyph />
        </button>
      </Show>
      <HiddenSelect
        name={own.name}
        form={own.form}
        disabled={own.disabled}
        required={own.required}
        multiple={several()}
        values={value()}
        focus={() => element?.focus()}
      />
      <Show when={api().open}>
        <div {...api().getPositionerProps()}>
          <div
            {...api().getContentProps()}
            ref={panel}
            aria-labelledby={rest["aria-labelledby"] ?? triggerId()}
            aria-describedby={undefined}
            class="kit-options kit-tree-select-list"
            data-size={size()}
          >
            <Show when={own.searchable}>
              <input
                type="search"
                data-part="search"
                autocomplete="off"
                aria-label={strings().search}
                placeholder={strings().search}
                value={query()}
                onInput={event => setQuery(event.currentTarget.value)}
                onKeyDown={event => {
                  if (event.key !== "ArrowDown" && event.key !== "Enter") return;
                  event.preventDefault();
                  firstRow()?.focus();
                }}
              />
            </Show>
            <Tree
              aria-labelledby={rest["aria-labelledby"] ?? triggerId()}
              items={items()}
              size={size()}
              height={height()}
              lines={own.lines}
              filter={query()}
              filterItem={own.filterItem}
              expandedKeys={expanded()}
              onExpand={setExpanded}
              loadChildren={loader()}
              onLoadError={own.onLoadError}
              checkable={own.checkable}
              checkedKeys={ticked()}
              onCheck={tick}
              selection={selection()}
              selectedKeys={selected()}
              onSelect={choose}
            />
          </div>
        </div>
      </Show>
    </div>
  );
}
