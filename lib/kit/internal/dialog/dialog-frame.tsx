import { Show, createMemo, createSignal, splitProps, untrack, type JSX } from "solid-js";
import "./dialog.css";
import { cx } from "../cx";
import { CloseGlyph } from "../glyphs";
import { Layer, LayerHost } from "../layer";
import { DialogContext } from "./dialog-context";
import type { DialogState } from "./types";

type DialogFrameProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title"> & {
  state: DialogState;
  /** Its class: that of the box, and with "-place" that of the area it is placed in. */
  kind: string;
  backdrop: boolean;
  /** What the close button is called; without it there is none. */
  closeLabel: string | undefined;
  /** Hooks for the style sheet, on the area and on the box. */
  look: Readonly<Record<`data-${string}`, string | undefined>>;
};

function DialogBox(props: DialogFrameProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "state",
    "kind",
    "backdrop",
    "closeLabel",
    "look",
    "class",
    "style",
    "children",
  ]);
  const state = untrack(() => own.state);
  const [host, setHost] = createSignal<HTMLElement>();
  const shown = (): "open" | "closed" => (state.api().open ? "open" : "closed");
  const backdrop = createMemo(() => state.api().getBackdropProps());
  const positioner = createMemo(() => state.api().getPositionerProps());
  const content = createMemo(() => state.api().getContentProps());
  const close = createMemo(() => state.api().getCloseTriggerProps());
  return (
    <DialogContext.Provider value={state}>
      <Show when={own.backdrop}>
        <div {...backdrop()} hidden={false} class="kit-backdrop" />
      </Show>
      <div {...positioner()} {...own.look} class={`${own.kind}-place`} data-state={shown()}>
        <div
          {...rest}
          {...content()}
          {...own.look}
          ref={element => state.setContent(element)}
          hidden={false}
          inert={shown() === "closed"}
          class={cx("kit-dialog", own.kind, own.class)}
          style={own.style}
        >
          <LayerHost.Provider value={host}>{own.children}</LayerHost.Provider>
          <Show when={own.closeLabel !== undefined}>
            <button {...close()} disabled={state.busy()} aria-label={own.closeLabel} class="kit-dialog-close">
              <CloseGlyph />
            </button>
          </Show>
          <div ref={setHost} data-part="layers" />
        </div>
      </div>
    </DialogContext.Provider>
  );
}

/** The box over the page with all around it; nothing of it is in the page while it is closed. */
export function DialogFrame(props: DialogFrameProps): JSX.Element {
  return (
    <Show when={props.state.present()}>
      <Layer top>
        <DialogBox {...props} />
      </Layer>
    </Show>
  );
}
