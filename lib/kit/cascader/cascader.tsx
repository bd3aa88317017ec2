import * as zag from "@zag-js/cascade-select";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import { Show, createMemo, createSignal, createUniqueId, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "../internal/options.css";
import "../internal/trigger.css";
import "./cascader.css";
import type { BoxProps, OpenProps } from "../internal/box-props";
import { useConfig, useSize, useStrings } from "../internal/config";
import { createLoad } from "../internal/create-load";
import { cx } from "../internal/cx";
import { createEarlyFocus } from "../internal/field";
import { joinField } from "../internal/field-context";
import { ChevronDownGlyph, CloseGlyph } from "../internal/glyphs";
import { HiddenSelect } from "../internal/hidden-select";
import { TagLine } from "../internal/tag-line";
import { withHandlers } from "../internal/with-handlers";
import { cascader as english } from "../locale/english-strings";
import { CascaderColumns } from "./cascader-columns";
import { cascaderNodes, findPaths, nodesOn, pathKey, type CascaderNode, type CascaderOption } from "./cascader-option";
import { CascaderSearch } from "./cascader-search";

type Path = readonly string[];

export type CascaderProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "value" | "onChange" | "name" | "form"> &
  BoxProps &
  OpenProps & {
    options: readonly CascaderOption[];
    /** A branch may be chosen too, not only what has nothing in it. */
    changeOnSelect?: boolean;
    /** What opens a branch's column beside a click's and the keyboard's way. "click" unless given. */
    expandTrigger?: "click" | "hover";
    /** Fetches what is in an option without `children` when it is reached. */
    loadChildren?: (option: CascaderOption) => Promise<readonly CascaderOption[]>;
    onLoadError?: (error: unknown, option: CascaderOption) => unknown;
    /** Puts a line to search in above the columns. */
    searchable?: boolean;
    /** Draws what is chosen otherwise than by its labels with slashes between. */
    renderValue?: (labels: readonly string[], path: Path) => JSX.Element;
    /** With `multiple`: how many are shown as tags; the others become a number. All unless given. */
    maxTagCount?: number;
    /** What is sent in a form: each path as its values with slashes between. */
    name?: string;
    form?: string;
  } & (
    | {
        multiple?: false;
        /** The values on the way to what is chosen. */
        value?: Path;
        defaultValue?: Path;
        /** Called with the choice's path, empty when it was taken back. */
        onChange?: (path: string[]) => unknown;
      }
    | {
        multiple: true;
        value?: readonly Path[];
        defaultValue?: readonly Path[];
        onChange?: (paths: string[][]) => unknown;
      }
  );

const ownNames = [
  "options",
  "value",
  "defaultValue",
  "onChange",
  "multiple",
  "changeOnSelect",
  "expandTrigger",
  "loadChildren",
  "onLoadError",
  "searchable",
  "renderValue",
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
  "class",
  "style",
  "id",
] as const;

const isPath = (value: Path | readonly Path[]): value is Path => typeof value[0] === "string";

const toPaths = (value: Path | readonly Path[] | undefined): string[][] | undefined => {
  if (value === undefined) return undefined;
  if (value.length === 0) return [];
  return isPath(value) ? [[...value]] : value.map(path => [...path]);
};

/**
 * A choice from things within things, a column for each step. Attributes and `ref` go to the trigger, `class` and
 * `style` to the whole.
 *
 * @example
 * <Cascader aria-label="Place" options={countries} value={place()} onChange={setPlace} />
 */
export function Cascader(given: CascaderProps): JSX.Element {
  const props = joinField(given, { empty: [] });
  const [own, rest] = splitProps(props, ownNames);
  const config = useConfig();
  const size = useSize(() => own.size);
  const strings = useStrings("cascader", english);
  const uid = createUniqueId();
  const triggerId = (): string => own.id ?? `${uid}-trigger`;
  const load = createLoad<CascaderOption>();
  let element: HTMLDivElement | undefined;
  let panel: HTMLDivElement | undefined;
  let tree: HTMLDivElement | undefined;
  const [query, setQuery] = createSignal("");
  const nodes = createMemo(() => cascaderNodes(own.options, load.loaded(), own.loadChildren !== undefined));
  const collection = createMemo(() =>
    zag.collection<CascaderNode>({
      rootNode: {
        option: { value: "", label: "" },
        value: "",
        label: "",
        path: [],
        disabled: false,
        branch: true,
        children: nodes(),
      },
      nodeToValue: node => node.value,
      nodeToString: node => node.label,
      nodeToChildren: node => node.children,
      nodeToChildrenCount: node => (node.branch ? Math.max(1, node.children.length) : undefined),
      isNodeDisabled: node => node.disabled,
    }),
  );
  const reach = (path: Path): void => {
    const node = nodesOn(nodes(), path).at(-1);
    if (node === undefined || !node.branch || node.children.length > 0) return;
    const { option } = node;
    const fail = (error: unknown): unknown => own.onLoadError?.(error, option);
    const children = (): Promise<readonly CascaderOption[]> => own.loadChildren?.(option) ?? Promise.resolve([]);
    void load.fetch(pathKey(path), children, fail);
  };
  const tell = (paths: string[][]): void => {
    if (props.multiple) props.onChange?.(paths);
    else props.onChange?.(paths[0] ?? []);
  };
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { trigger: triggerId() },
    collection: collection(),
    value: toPaths(own.value),
    defaultValue: toPaths(untrack(() => own.value ?? own.defaultValue)) ?? [],
    multiple: own.multiple ?? false,
    allowParentSelection: own.changeOnSelect ?? false,
    highlightTrigger: own.expandTrigger ?? ("click" as const),
    closeOnSelect: !own.multiple,
    disabled: own.disabled,
    readOnly: own.readOnly,
    invalid: own.invalid,
    open: own.open,
    defaultOpen: own.defaultOpen,
    dir: config.direction() ?? ("ltr" as const),
    positioning: { placement: "bottom-start" as const, gutter: 4, strategy: "fixed" as const, overflowPadding: 8 },
    onValueChange: (details: zag.ValueChangeDetails<CascaderNode>) => tell(details.value),
    onHighlightChange: (details: zag.HighlightChangeDetails<CascaderNode>) => reach(details.highlightedValue),
    // The line to search in stands beside what the machine takes for the content.
    onInteractOutside: event => {
      const { target } = event.detail.originalEvent;
      if (target instanceof Node && panel?.contains(target)) event.preventDefault();
    },
    onOpenChange: (details: zag.OpenChangeDetails) => {
      const [first] = api().value;
      if (!details.open) setQuery("");
      // Some keys that open it would begin at the first column, whatever is chosen.
      else if (first !== undefined) api().setHighlightValue(first);
      own.onOpenChange?.(details.open);
    },
  }));
  const api = createMemo(() => zag.connect<PropTypes, CascaderNode>(service, normalizeProps));
  const trigger = createMemo(() => withHandlers(rest, api().getTriggerProps()));
  const root = createMemo(() => api().getRootProps());
  const content = createMemo(() => api().getContentProps());
  const labelsOf = (path: Path): string[] => {
    const way = nodesOn(nodes(), path);
    return path.map((value, depth) => way[depth]?.label ?? value);
  };
  const shownAs = (path: Path): JSX.Element => {
    const labels = labelsOf(path);
    return own.renderValue?.(labels, path) ?? (own.multiple ? labels.at(-1) : labels.join(" / "));
  };
  const chosen = (path: Path): boolean => api().value.some(one => pathKey(one) === pathKey(path));
  const choose = (path: Path): void => {
    const next = own.multiple
      ? chosen(path)
        ? api().value.filter(one => pathKey(one) !== pathKey(path))
        : [...api().value, [...path]]
      : [[...path]];
    api().setValue(next);
    if (!own.multiple) close();
  };
  const close = (): void => {
    api().setOpen(false);
    api().focus();
  };
  const found = createMemo(() =>
    query().trim() === "" ? [] : findPaths(nodes(), query(), own.changeOnSelect ?? false),
  );
  createEarlyFocus(() => element);
  return (
    <div
      {...root()}
      ref={element}
      class={cx("kit-trigger-root kit-cascader", own.class)}
      style={own.style}
      data-size={size()}
    >
      <button
        {...rest}
        {...trigger()}
        aria-haspopup="tree"
        aria-labelledby={rest["aria-labelledby"]}
        aria-required={own.required ? "true" : undefined}
        aria-invalid={own.invalid ? "true" : undefined}
        class="kit-field"
        data-size={size()}
        data-variant={own.variant ?? "outline"}
        data-clearable={own.clearable && api().hasSelectedItems ? "" : undefined}
      >
        <TagLine
          values={api().value.map(pathKey)}
          multiple={own.multiple ?? false}
          max={own.maxTagCount}
          placeholder={own.placeholder ?? strings().placeholder}
          more={strings().more}
          render={key => shownAs(api().value.find(path => pathKey(path) === key) ?? [])}
          onRemove={key => {
            if (!own.readOnly && !own.disabled) api().setValue(api().value.filter(path => pathKey(path) !== key));
          }}
        />
        <span data-part="suffix" aria-hidden="true">
          <ChevronDownGlyph />
        </span>
      </button>
      <Show when={own.clearable && api().hasSelectedItems && !own.disabled}>
        <button {...api().getClearTriggerProps()} aria-label={strings().clear}>
          <CloseGlyph />
        </button>
      </Show>
      <HiddenSelect
        name={own.name}
        form={own.form}
        disabled={own.disabled}
        required={own.required}
        multiple={own.multiple}
        values={api().value.map(pathKey)}
        focus={() => api().focus()}
      />
      <Show when={api().open}>
        <div {...api().getPositionerProps()}>
          <div ref={panel} class="kit-options kit-cascader-list" data-size={size()}>
            <Show when={own.searchable} fallback={columnTree()}>
              <CascaderSearch
                query={query()}
                onQuery={setQuery}
                found={found()}
                selected={chosen}
                choose={choose}
                leave={() => {
                  tree?.focus();
                  tree?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
                }}
                label={strings().search}
                empty={strings().empty}
              >
                {columnTree()}
              </CascaderSearch>
            </Show>
          </div>
        </div>
      </Show>
    </div>
  );

  function columnTree(): JSX.Element {
    return (
      <div
        {...content()}
        ref={tree}
        role="tree"
        aria-required={undefined}
        aria-readonly={undefined}
        aria-multiselectable={own.multiple ? "true" : undefined}
        aria-labelledby={rest["aria-labelledby"] ?? triggerId()}
      >
        <CascaderColumns api={api} nodes={nodes()} loading={load.loading()} failed={load.failed()} words={strings()} />
      </div>
    );
  }
}
