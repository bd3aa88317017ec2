import { normalizeProps, useMachine } from "@zag-js/solid";
import * as zag from "@zag-js/splitter";
import { For, Show, createMemo, createUniqueId, splitProps, type Accessor, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./splitter.css";
import { useConfig, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { mergeStyle } from "../internal/style";
import { splitter as english } from "../locale/english-strings";
import { rangeOf, sizesWith } from "./limits";
import { SplitterHandle } from "./splitter-handle";

/** A number in percent of the whole, or a length: "240px", "15rem", "30%". */
export type SplitterSize = number | string;

/** One part of a Splitter. */
export type SplitterPanel = {
  /** Stays the same while panels come and go. Its place unless given. */
  readonly id?: string;
  readonly content: JSX.Element | (() => JSX.Element);
  /** What it is, for those who hear its handle: "Files". */
  readonly label?: string;
  readonly min?: SplitterSize;
  readonly max?: SplitterSize;
  /** It can be closed: by a button on its handle, by Enter, or by dragging it far below its least size. */
  readonly collapsible?: boolean;
};

export type SplitterProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "children"> & {
  panels: readonly SplitterPanel[];
  /** The panels' sizes. With them it is controlled. */
  value?: readonly SplitterSize[];
  /** The sizes to begin with; all alike unless given. */
  defaultValue?: readonly SplitterSize[];
  /** Called with the sizes in percent, again and again while a handle is dragged. */
  onChange?: (sizes: number[]) => unknown;
  /** Called with the sizes in percent once a handle is let go. */
  onChangeEnd?: (sizes: number[]) => unknown;
  /** Panels side by side ("horizontal", unless given) or one above the other. */
  orientation?: "horizontal" | "vertical";
  disabled?: boolean;
};

/**
 * Panels that share a space, with handles between them. It is as high as the box that it stands in.
 *
 * @example
 * <Splitter panels={[{ label: "Files", content: <Files />, min: "12rem" }, { content: <Editor /> }]} />
 */
export function Splitter(props: SplitterProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "panels",
    "value",
    "defaultValue",
    "onChange",
    "onChangeEnd",
    "orientation",
    "disabled",
    "id",
    "class",
    "style",
  ]);
  const config = useConfig();
  const uid = createUniqueId();
  const strings = useStrings("splitter", english);
  const panels = createMemo(() => own.panels.map((panel, index) => ({ ...panel, id: panel.id ?? String(index) })));
  const orientation = (): "horizontal" | "vertical" => own.orientation ?? "horizontal";
  // The machine reckons from the left; where lines run from the right it is given everything the other way round.
  const mirrored = (): boolean => orientation() === "horizontal" && config.direction() === "rtl";
  const turn = <T,>(list: readonly T[]): T[] => (mirrored() ? [...list].reverse() : [...list]);
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { root: own.id ?? uid },
    panels: turn(panels()).map(({ id, min, max, collapsible }) => ({
      id,
      minSize: min,
      maxSize: max,
      collapsible: collapsible ?? false,
    })),
    size: own.value === undefined ? undefined : turn(own.value),
    defaultSize: own.defaultValue === undefined ? [] : turn(own.defaultValue),
    orientation: orientation(),
    onResize: (details: zag.ResizeDetails) => own.onChange?.(turn(details.size)),
    onResizeEnd: (details: zag.ResizeEndDetails) => own.onChangeEnd?.(turn(details.size)),
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  const root = createMemo(() => ({ ...api().getRootProps(), dir: undefined }));
  const sizes = createMemo(() => turn(api().getSizes()));
  const collapsed = (id: string): boolean => {
    const index = panels().findIndex(panel => panel.id === id);
    return panels()[index]?.collapsible === true && (sizes()[index] ?? 1) < 0.01;
  };
  /** What a panel has again that was closed from the beginning and has no size to go back to. */
  const least = (id: string): number => {
    const limits = service.context.get("panels").find(panel => panel.id === id);
    return Math.max(limits?.minSize ?? 0, 10);
  };
  const range = (index: number): ReturnType<typeof rangeOf> =>
    rangeOf(sizes(), turn(service.context.get("panels")), index);
  const end = (): void => {
    own.onChangeEnd?.(sizes());
  };
  const move = (next: number[]): void => {
    api().setSizes(turn(next));
    end();
  };
  const toggle = (id: string): void => {
    if (collapsed(id)) api().expandPanel(id, least(id));
    else api().collapsePanel(id);
    end();
  };
  return (
    <div
      {...rest}
      {...root()}
      class={cx("kit-splitter", own.class)}
      style={mergeStyle({}, own.style)}
      data-orientation={orientation()}
      data-disabled={own.disabled ? "" : undefined}
    >
      <For each={panels()}>
        {(panel, index) => {
          const part = createMemo(() => ({ ...api().getPanelProps({ id: panel.id }), dir: undefined }));
          const next: Accessor<(SplitterPanel & { id: string }) | undefined> = () => panels()[index() + 1];
          return (
            <>
              <div {...part()} inert={collapsed(panel.id)} data-collapsed={collapsed(panel.id) ? "" : undefined}>
                <div data-part="content">{typeof panel.content === "function" ? panel.content() : panel.content}</div>
              </div>
              <Show when={next()}>
                {after => (
                  <SplitterHandle
                    api={api()}
                    before={panel}
                    after={after()}
                    mirrored={mirrored()}
                    disabled={own.disabled ?? false}
                    range={range(index())}
                    onMove={size => move(sizesWith(sizes(), index(), size))}
                    onToggle={id => toggle(id)}
                    collapsed={collapsed}
                    strings={strings()}
                  />
                )}
              </Show>
            </>
          );
        }}
      </For>
    </div>
  );
}
