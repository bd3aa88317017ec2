import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import * as zag from "@zag-js/tour";
import { createEffect, createMemo, createUniqueId, on, untrack, type Accessor, type JSX } from "solid-js";
import { useConfig } from "../internal/config";
import { physicalPlacement, type Placement } from "../internal/placement";

/** One thing that is explained. */
export type TourStep = {
  /** What it is about: an element, or a selector that finds it. Without one it stands in the middle of the window. */
  readonly target?: string | (() => HTMLElement | null | undefined);
  readonly title: JSX.Element;
  readonly description?: JSX.Element;
  /** A picture above the words. */
  readonly cover?: JSX.Element;
  /** "bottom" unless given. */
  readonly placement?: Placement;
};

export type TourOptions = {
  steps: readonly TourStep[];
  /** Whether it is open. With it the page decides, and `onOpenChange` asks it to. */
  open?: boolean;
  /** What an uncontrolled one begins with; it is drawn once the page is hydrated. */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
  /** Which step is shown, from 0. */
  value?: number;
  /** The step it begins with, from 0. */
  defaultValue?: number;
  onChange?: (step: number) => unknown;
  /** Called when the last step was left onwards. */
  onFinish?: () => unknown;
  /** Covers the page but for what is explained. True unless given. */
  mask?: boolean;
  /** The Escape key closes it. True unless given. */
  closeOnEscape?: boolean;
  /** A click beside it closes it. True with a mask unless given. */
  closeOnInteractOutside?: boolean;
};

export type TourState = {
  readonly api: Accessor<zag.Api<PropTypes>>;
  readonly close: () => void;
  readonly finish: () => void;
};

const find = (target: TourStep["target"]): HTMLElement | null =>
  (typeof target === "string" ? document.querySelector<HTMLElement>(target) : target?.()) ?? null;

/** The state of one tour. Call it in the component's body. */
export function createTour(own: TourOptions): TourState {
  const config = useConfig();
  const uid = createUniqueId();
  let before: Element | null = null;
  const service = useMachine(zag.machine, () => ({
    id: uid,
    dir: config.direction(),
    closeOnEscape: own.closeOnEscape ?? true,
    closeOnInteractOutside: own.closeOnInteractOutside ?? own.mask ?? true,
    spotlightOffset: { x: 6, y: 6 },
    spotlightRadius: 8,
    onStepChange: (details: zag.StepChangeDetails) => {
      if (details.stepIndex >= 0 && details.stepIndex !== own.value) own.onChange?.(details.stepIndex);
    },
    onStatusChange: (details: zag.StatusChangeDetails) => {
      if (details.status === "started" || details.status === "completed") return;
      // The machine leaves the focus where it was, which is nowhere once its panel is gone.
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      own.onOpenChange?.(false);
    },
  }));
  const api = createMemo(() => zag.connect<PropTypes>(service, normalizeProps));
  const close = (): void => service.send({ type: "DISMISS" });
  const toMachine = (step: TourStep, index: number): zag.StepDetails => ({
    id: String(index),
    type: step.target === undefined ? "dialog" : "tooltip",
    target: step.target === undefined ? undefined : () => find(step.target),
    placement: step.target === undefined ? "center" : physicalPlacement(step.placement ?? "bottom", config.direction()),
    title: "",
    description: "",
  });
  createEffect(
    on(
      () => own.open ?? own.defaultOpen ?? false,
      open => {
        if (!open) {
          close();
          return;
        }
        before = document.activeElement;
        untrack(() => {
          api().setSteps(own.steps.map(toMachine));
          api().start(String(own.value ?? own.defaultValue ?? 0));
        });
      },
    ),
  );
  createEffect(
    on(
      () => own.value,
      value => {
        if (value !== undefined && untrack(() => api().open)) api().setStep(String(value));
      },
      { defer: true },
    ),
  );
  return {
    api,
    close,
    finish() {
      own.onFinish?.();
      close();
    },
  };
}
