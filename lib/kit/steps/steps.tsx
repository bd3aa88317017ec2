import { For, Show, createMemo, createSignal, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./steps.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { CheckGlyph, CloseGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { steps as english } from "../locale/english-strings";

/** How far a step is. */
export type StepState = "waiting" | "current" | "finished" | "failed";

/** One step. */
export type StepItem = {
  readonly title: JSX.Element;
  readonly description?: JSX.Element;
  /** In place of its number. */
  readonly icon?: JSX.Element;
  /** What follows from the current step unless given. */
  readonly state?: StepState;
  readonly disabled?: boolean;
};

export type StepsProps = Omit<JSX.OlHTMLAttributes<HTMLOListElement>, "onChange" | "children"> & {
  items: readonly StepItem[];
  /** The current step, from 0; as many as there are items when all is done. */
  value?: number;
  /** 0 unless given. */
  defaultValue?: number;
  /** With it each step is a button, which calls this. */
  onChange?: (step: number) => unknown;
  /** Whether the current step went wrong. */
  failed?: boolean;
  /** "horizontal" (unless given) stands upright on a narrow screen by itself. */
  orientation?: "horizontal" | "vertical";
  size?: Size;
};

/**
 * The steps of a task, and which of them is next.
 *
 * @example
 * <Steps value={step()} items={[{ title: "Address" }, { title: "Payment" }, { title: "Check" }]} />
 */
export function Steps(props: StepsProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "value",
    "defaultValue",
    "onChange",
    "failed",
    "orientation",
    "size",
    "class",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("steps", english);
  const items = createMemo(() => own.items);
  const [kept, setKept] = createSignal(own.defaultValue ?? 0);
  const value = (): number => own.value ?? kept();
  const choose = (step: number): void => {
    if (step === value()) return;
    setKept(step);
    own.onChange?.(step);
  };
  const stateOf = (item: StepItem, index: number): StepState => {
    if (item.state !== undefined) return item.state;
    if (index < value()) return "finished";
    if (index > value()) return "waiting";
    return own.failed ? "failed" : "current";
  };
  const spoken = (state: StepState): string | undefined => (state === "waiting" ? undefined : strings()[state]);
  return (
    <ol
      // A list without bullets is no list to some screen readers unless it says so.
      role="list"
      {...rest}
      class={cx("kit-steps", own.class)}
      data-part="root"
      data-orientation={own.orientation ?? "horizontal"}
      data-size={size()}
    >
      <For each={items()}>
        {(item, index) => {
          const state = createMemo(() => stateOf(item, index()));
          const content = (): JSX.Element => (
            <>
              <span data-part="mark" aria-hidden="true">
                {item.icon ??
                  (state() === "finished" ? (
                    <CheckGlyph />
                  ) : state() === "failed" ? (
                    <CloseGlyph />
                  ) : (
                    <span>{index() + 1}</span>
                  ))}
              </span>
              <span data-part="text">
                <span data-part="title">{item.title}</span>
                <Show when={spoken(state())}>{word => <span class="kit-hidden">, {word()}</span>}</Show>
                <span data-part="description">{item.description}</span>
              </span>
            </>
          );
          return (
            <li data-part="item" data-state={state()} aria-current={index() === value() ? "step" : undefined}>
              <Show when={own.onChange !== undefined} fallback={<div data-part="step">{content()}</div>}>
                <button type="button" disabled={item.disabled} data-part="step" onClick={() => choose(index())}>
                  {content()}
                </button>
              </Show>
            </li>
          );
        }}
      </For>
    </ol>
  );
}
