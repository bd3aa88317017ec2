import { createEffect, createSignal, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./affix.css";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { mergeStyle } from "../internal/style";

export type AffixProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange"> & {
  /** How far from the upper edge it stays, in pixels. 0 unless given, or unless `offsetBottom` is. */
  offsetTop?: number;
  /** Stays at the lower edge instead, so far from it. */
  offsetBottom?: number;
  /** Told when it begins and when it ceases to be held. */
  onChange?: (affixed: boolean) => unknown;
  /** What scrolls, for `onChange`; the nearest that scrolls holds it in any case. The window unless given. */
  target?: () => HTMLElement | undefined;
};

/**
 * Stays in view while what it stands in is scrolled by. It is `position: sticky`: right before any script, in any box
 * that scrolls, and never out of the element it belongs to.
 *
 * @example
 * <Affix offsetTop={16}><Anchor items={sections} /></Affix>
 */
export function Affix(props: AffixProps): JSX.Element {
  const [own, rest] = splitProps(props, ["offsetTop", "offsetBottom", "onChange", "target", "class", "style", "ref"]);
  const [held, setHeld] = createSignal(false);
  const below = (): boolean => own.offsetBottom !== undefined;
  const offset = (): number => own.offsetBottom ?? own.offsetTop ?? 0;
  let element: HTMLDivElement | undefined;
  createEffect(() => {
    const found = element;
    if (found === undefined) return;
    const atBottom = below();
    // One pixel inside of where it is held: there, a part of it is out of sight.
    const margin = `${-offset() - 1}px`;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const { boundingClientRect: box, rootBounds, intersectionRatio } = entry;
        const past = atBottom ? box.bottom - (rootBounds?.bottom ?? 0) : (rootBounds?.top ?? 0) - box.top;
        const now = intersectionRatio > 0 && past > 0.5 && past < 2;
        if (now === held()) return;
        setHeld(now);
        own.onChange?.(now);
      },
      {
        root: own.target?.() ?? null,
        threshold: [0, 1],
        rootMargin: atBottom ? `0px 0px ${margin}` : `${margin} 0px 0px`,
      },
    );
    observer.observe(found);
    onCleanup(() => observer.disconnect());
  });
  const declarations = (): JSX.CSSProperties =>
    below() ? { "inset-block-end": `${offset()}px` } : { "inset-block-start": `${offset()}px` };
  return (
    <div
      {...rest}
      ref={found => {
        element = found;
        passRef(own.ref, found);
      }}
      class={cx("kit-affix", own.class)}
      style={mergeStyle(declarations(), own.style)}
      data-part="root"
      data-state={held() ? "affixed" : "idle"}
    />
  );
}
