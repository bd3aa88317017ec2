import { Show, createMemo, createRenderEffect, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./tour.css";
import { Button } from "../button/button";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { CloseGlyph } from "../internal/glyphs";
import { Layer } from "../internal/layer";
import { tour as english } from "../locale/english-strings";
import { createTour, type TourOptions, type TourState, type TourStep } from "./create-tour";

export type TourProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "children"> & TourOptions;

type TourBoxProps = JSX.HTMLAttributes<HTMLDivElement> & {
  state: TourState;
  steps: readonly TourStep[];
  mask: boolean;
};

function TourBox(props: TourBoxProps): JSX.Element {
  const [own, rest] = splitProps(props, ["state", "steps", "mask", "class", "style"]);
  const strings = useStrings("tour", english);
  const api = createMemo(() => own.state.api());
  // Once: what is written in the steps is built whenever they are read.
  const steps = createMemo(() => own.steps);
  const step = (): TourStep | undefined => steps()[api().stepIndex];
  const backdrop = createMemo(() => api().getBackdropProps());
  const positioner = createMemo(() => api().getPositionerProps());
  const content = createMemo(() => api().getContentProps());
  // The machine's own box ends with the window, what it covers with the page.
  const stretch = (element: HTMLElement): void => {
    const beside = api().step?.type === "dialog";
    element.style.blockSize = beside ? "" : `${document.documentElement.scrollHeight}px`;
  };
  return (
    <>
      <Show when={own.mask}>
        <div {...backdrop()} class="kit-tour-mask" ref={element => createRenderEffect(() => stretch(element))} />
      </Show>
      <div {...api().getSpotlightProps()} class="kit-tour-spotlight" />
      <div {...positioner()} class="kit-tour-place">
        <div
          {...rest}
          {...content()}
          aria-modal={own.mask ? "true" : undefined}
          class={cx("kit-panel", "kit-tour", own.class)}
          style={own.style}
        >
          <div {...api().getArrowProps()}>
            <div {...api().getArrowTipProps()} />
          </div>
          <Show when={step()?.cover}>{picture => <div data-part="cover">{picture()}</div>}</Show>
          <div {...api().getTitleProps()}>{step()?.title}</div>
          <div {...api().getDescriptionProps()}>{step()?.description}</div>
          <div data-part="footer">
            <span data-part="progress">{strings().progress(api().stepIndex + 1, api().totalSteps)}</span>
            <Show when={api().hasPrevStep}>
              <Button size="small" data-action="previous" onClick={() => api().prev()}>
                {strings().previous}
              </Button>
            </Show>
            <Button
              size="small"
              variant="solid"
              data-action="next"
              onClick={() => {
                if (api().hasNextStep) api().next();
                else own.state.finish();
              }}
            >
              {api().hasNextStep ? strings().next : strings().finish}
            </Button>
          </div>
          <button {...api().getCloseTriggerProps()} aria-label={strings().close}>
            <CloseGlyph />
          </button>
        </div>
      </div>
    </>
  );
}

/**
 * Shows people round a page, one thing after the other: what is explained stays in sight, the rest is dimmed. The arrow
 * keys go on and back. Attributes, `class` and `style` go to the panel.
 *
 * @example
 * <Tour open={open()} onOpenChange={setOpen} steps={[{ target: "#save", title: "Save", description: "Or Ctrl S." }]} />
 */
export function Tour(props: TourProps): JSX.Element {
  const [options, rest] = splitProps(props, [
    "steps",
    "open",
    "defaultOpen",
    "onOpenChange",
    "value",
    "defaultValue",
    "onChange",
    "onFinish",
    "mask",
    "closeOnEscape",
    "closeOnInteractOutside",
  ]);
  const state = createTour(options);
  return (
    <Show when={state.api().open}>
      <Layer top>
        <TourBox {...rest} state={state} steps={options.steps} mask={options.mask ?? true} />
      </Layer>
    </Show>
  );
}
