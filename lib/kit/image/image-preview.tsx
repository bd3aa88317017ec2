import * as zag from "@zag-js/dialog";
import { normalizeProps, useMachine } from "@zag-js/solid";
import { Show, createEffect, createMemo, createSignal, createUniqueId, on, onMount, untrack, type JSX } from "solid-js";
import { useConfig, useStrings } from "../internal/config";
import { ChevronEndGlyph, ChevronStartGlyph, CloseGlyph, MinusGlyph, PlusGlyph } from "../internal/glyphs";
import { image as english } from "../locale/english-strings";

type Shown = { readonly src: string; readonly alt: string };

type PreviewProps = {
  open: boolean;
  items: readonly Shown[];
  index: number;
  /** Where the focus goes back to. */
  trigger: () => HTMLElement | undefined;
  onIndex?: (index: number) => void;
  onClose: () => void;
};

/** The picture above the page. Nothing of it exists while it is closed, and no machine either. */
export function ImagePreview(props: PreviewProps): JSX.Element {
  const [mounted, setMounted] = createSignal(false);
  onMount(() => setMounted(true));
  return (
    <Show when={mounted() && props.open}>
      <Preview {...props} />
    </Show>
  );
}

const least = 0.5;
const most = 8;

function Preview(props: PreviewProps): JSX.Element {
  const config = useConfig();
  const strings = useStrings("image", english);
  const uid = createUniqueId();
  const service = useMachine(zag.machine, () => ({
    id: uid,
    open: true,
    dir: config.direction() ?? ("ltr" as const),
    finalFocusEl: () => props.trigger() ?? null,
    onOpenChange: (details: zag.OpenChangeDetails) => {
      if (!details.open) props.onClose();
    },
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  const backdrop = createMemo(() => api().getBackdropProps());
  const positioner = createMemo(() => api().getPositionerProps());
  const content = createMemo(() => api().getContentProps());
  const close = createMemo(() => api().getCloseTriggerProps());

  const upright = { scale: 1, turn: 0, x: 0, y: 0 };
  const [look, setLook] = createSignal(upright);
  createEffect(on([() => props.index], () => setLook(upright), { defer: true }));
  const item = (): Shown => props.items[props.index] ?? { src: "", alt: "" };
  const several = (): boolean => props.items.length > 1;
  const zoom = (factor: number): void => {
    const scale = Math.min(most, Math.max(least, look().scale * factor));
    // A picture that is no larger than its place has no business elsewhere.
    setLook({ ...look(), scale, ...(scale <= 1 ? { x: 0, y: 0 } : {}) });
  };
  const turn = (by: number): void => void setLook({ ...look(), turn: look().turn + by });
  const go = (by: number): void => {
    if (several()) props.onIndex?.((props.index + by + props.items.length) % props.items.length);
  };
  const press = (event: KeyboardEvent): void => {
    const forward = config.direction() === "rtl" ? -1 : 1;
    const does: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(forward),
      ArrowLeft: () => go(-forward),
      "+": () => zoom(1.5),
      "=": () => zoom(1.5),
      "-": () => zoom(1 / 1.5),
      "0": () => setLook(upright),
      r: () => turn(90),
    };
    const act = does[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  let dragging: { readonly x: number; readonly y: number } | undefined;
  const drag = (event: PointerEvent): void => {
    if (dragging === undefined) return;
    setLook({ ...look(), x: event.clientX - dragging.x, y: event.clientY - dragging.y });
  };
  const transform = (): string => {
    const { scale, turn: degrees, x, y } = look();
    return `translate(${x}px, ${y}px) rotate(${degrees}deg) scale(${scale})`;
  };
  const tool = (
    label: () => string,
    act: () => void,
    glyph: () => JSX.Element,
    off: () => boolean = () => false,
  ): JSX.Element => (
    <button
      type="button"
      data-part="tool"
      aria-label={label()}
      aria-disabled={off() ? "true" : undefined}
      onClick={() => {
        if (!off()) act();
      }}
    >
      {glyph()}
    </button>
  );
  return (
    <>
      <div {...backdrop()} class="kit-image-backdrop" />
      <div {...positioner()} class="kit-image-positioner">
        <div
          {...content()}
          class="kit-image-preview"
          aria-label={item().alt}
          aria-labelledby={undefined}
          aria-describedby={undefined}
          onKeyDown={press}
          onClick={event => {
            if (event.target === event.currentTarget) props.onClose();
          }}
        >
          <img
            src={item().src}
            alt={item().alt}
            draggable={false}
            data-part="large"
            data-zoomed={look().scale > 1 ? "" : undefined}
            style={{ transform: transform() }}
            onWheel={event => zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15)}
            onDblClick={() => (look().scale > 1 ? setLook(upright) : zoom(2))}
            onPointerDown={event => {
              if (look().scale <= 1) return;
              dragging = { x: event.clientX - look().x, y: event.clientY - look().y };
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={drag}
            onPointerUp={() => (dragging = undefined)}
          />
          <div data-part="toolbar" role="toolbar" aria-label={strings().tools}>
            <Show when={several()}>
              {tool(
                () => strings().previous,
                () => go(-1),
                () => (
                  <ChevronStartGlyph />
                ),
              )}
              <span data-part="position" aria-live="polite">
                {props.index + 1} / {props.items.length}
              </span>
              {tool(
                () => strings().next,
                () => go(1),
                () => (
                  <ChevronEndGlyph />
                ),
              )}
            </Show>
            {tool(
              () => strings().smaller,
              () => zoom(1 / 1.5),
              () => (
                <MinusGlyph />
              ),
              () => look().scale <= least,
            )}
            {tool(
              () => strings().larger,
              () => zoom(1.5),
              () => (
                <PlusGlyph />
              ),
              () => look().scale >= most,
            )}
            {tool(
              () => strings().left,
              () => turn(-90),
              () => (
                <TurnGlyph mirrored />
              ),
            )}
            {tool(
              () => strings().right,
              () => turn(90),
              () => (
                <TurnGlyph />
              ),
            )}
          </div>
          <button {...close()} data-part="close" aria-label={strings().close}>
            <CloseGlyph />
          </button>
        </div>
      </div>
    </>
  );
}

function TurnGlyph(props: { mirrored?: boolean }): JSX.Element {
  const turned = untrack(() => props.mirrored);
  return (
    <svg class="kit-glyph" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path
        transform={turned ? "matrix(-1 0 0 1 16 0)" : undefined}
        d="M13 8a5 5 0 1 1-1.6-3.7L13 5.75M13 2.5v3.25H9.75"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
