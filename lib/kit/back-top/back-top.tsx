import { createEffect, createSignal, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../float-button/float-button.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { ChevronUpGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { backTop as english } from "../locale/english-strings";

type BackClick = MouseEvent & { currentTarget: HTMLButtonElement; target: Element };

export type BackTopProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "children"> & {
  /** How far down it appears, in pixels. 400 unless given. */
  threshold?: number;
  /** What scrolls. The window unless given. */
  target?: () => HTMLElement | undefined;
  /** "floating" (unless given) at the lower end of the window, or "inline" where it stands. */
  placement?: "floating" | "inline";
  size?: Size;
  onClick?: Handler<BackClick>;
};

/**
 * Leads back to the top of a long page, and is there only when that is far.
 *
 * @example
 * <BackTop />
 */
export function BackTop(props: BackTopProps): JSX.Element {
  const [own, rest] = splitProps(props, ["threshold", "target", "placement", "size", "onClick", "class"]);
  const size = useSize(() => own.size);
  const strings = useStrings("backTop", english);
  const [far, setFar] = createSignal(false);
  createEffect(() => {
    const target = own.target?.() ?? window;
    const threshold = own.threshold ?? 400;
    const look = (): void => {
      setFar((target instanceof Window ? target.scrollY : target.scrollTop) > threshold);
    };
    look();
    target.addEventListener("scroll", look, { passive: true });
    onCleanup(() => target.removeEventListener("scroll", look));
  });
  const back = (event: BackClick): void => {
    callHandler(own.onClick, event);
    if (event.defaultPrevented) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    (own.target?.() ?? window).scrollTo({ top: 0, behavior: calm ? "instant" : "smooth" });
  };
  return (
    <button
      type="button"
      aria-label={strings().label}
      title={strings().label}
      {...rest}
      class={cx("kit-float", own.class)}
      data-part="root"
      data-variant="outline"
      data-tone="neutral"
      data-placement={own.placement ?? "floating"}
      data-size={size()}
      data-state={far() ? "shown" : "hidden"}
      onClick={back}
    >
      <span data-part="icon">
        <ChevronUpGlyph />
      </span>
      <span data-part="label" />
    </button>
  );
}
