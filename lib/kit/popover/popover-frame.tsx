import { Show, createMemo, splitProps, untrack, type JSX } from "solid-js";
import { cx } from "../internal/cx";
import { Layer } from "../internal/layer";
import type { PopoverState } from "./create-popover";

type PopoverFrameProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title"> & {
  state: PopoverState;
  kind: string;
  arrow: boolean;
  /** The id of what names it. */
  labelledBy: string;
  describedBy?: string;
};

function PopoverBox(props: PopoverFrameProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "state",
    "kind",
    "arrow",
    "labelledBy",
    "describedBy",
    "role",
    "class",
    "style",
    "children",
  ]);
  const state = untrack(() => own.state);
  const positioner = createMemo(() => state.api().getPositionerProps());
  const content = createMemo(() => state.api().getContentProps());
  return (
    <div {...positioner()}>
      <div
        {...rest}
        {...content()}
        {...state.stay}
        role={own.role ?? "dialog"}
        aria-labelledby={rest["aria-label"] === undefined ? own.labelledBy : undefined}
        aria-describedby={own.describedBy}
        class={cx("kit-panel", own.kind, own.class)}
        style={own.style}
      >
        <Show when={own.arrow}>
          <div {...state.api().getArrowProps()}>
            <div {...state.api().getArrowTipProps()} />
          </div>
        </Show>
        {own.children}
      </div>
    </div>
  );
}

/** The panel beside its trigger; nothing of it is in the page while it is closed. */
export function PopoverFrame(props: PopoverFrameProps): JSX.Element {
  return (
    <Show when={props.state.api().open}>
      <Layer>
        <PopoverBox {...props} />
      </Layer>
    </Show>
  );
}
