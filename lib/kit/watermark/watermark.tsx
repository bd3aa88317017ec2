import { createEffect, createMemo, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./watermark.css";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { tileOf } from "./tile";

export type WatermarkProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "content"> & {
  /** The words, one string for each line. */
  content?: string | readonly string[];
  /** A picture instead of words, as a `data:` address: an SVG may load nothing else. */
  image?: string;
  /** The mark's width in pixels. As wide as its words unless given; a picture's is 96. */
  width?: number;
  /** The mark's height in pixels. */
  height?: number;
  /** Between two marks, across and down, in pixels. 64 unless given. */
  gap?: readonly [number, number];
  /** Degrees, clockwise. -22 unless given. */
  rotate?: number;
  /** The letters' height in pixels. 15 unless given. */
  fontSize?: number;
  /** How strong it is, from 0 to 1. 0.13 unless given. */
  opacity?: number;
};

const className = "kit-watermark-layer";

/**
 * Lays a faint mark over its children. It hinders neither pointer nor reader, and who takes it out of the page finds it
 * there again; it is a sign for honest people, no protection.
 *
 * @example
 * <Watermark content={["Draft", "Ada Lovelace"]}><Report /></Watermark>
 */
export function Watermark(props: WatermarkProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "content",
    "image",
    "width",
    "height",
    "gap",
    "rotate",
    "fontSize",
    "opacity",
    "class",
    "ref",
    "children",
  ]);
  const style = createMemo(() => {
    const { url, width, height } = tileOf({
      lines: typeof own.content === "string" ? [own.content] : (own.content ?? []),
      image: own.image,
      width: own.width,
      height: own.height,
      fontSize: own.fontSize ?? 15,
      gap: own.gap ?? [64, 64],
      rotate: own.rotate ?? -22,
    });
    const size = `${width}px ${height}px`;
    // Words are a mask over the theme's ink, so that they are light on dark; a picture has its own colours.
    const paint = own.image === undefined ? `mask:${url} 0 0/${size}` : `background:${url} 0 0/${size}`;
    return `${paint};opacity:${own.opacity ?? 0.13}`;
  });
  let root: HTMLDivElement | undefined;
  let layer: HTMLDivElement | undefined;
  createEffect(() => {
    const [around, mark] = [root, layer];
    if (around === undefined || mark === undefined) return;
    const told = style();
    const repair = (): void => {
      if (mark.parentNode !== around) around.append(mark);
      if (mark.className !== className) mark.className = className;
      if (mark.getAttribute("style") !== told) mark.setAttribute("style", told);
      mark.removeAttribute("hidden");
    };
    repair();
    const observer = new MutationObserver(repair);
    observer.observe(around, { childList: true });
    observer.observe(mark, { attributes: true });
    onCleanup(() => observer.disconnect());
  });
  return (
    <div
      {...rest}
      ref={found => {
        root = found;
        passRef(own.ref, found);
      }}
      class={cx("kit-watermark", own.class)}
      data-part="root"
    >
      {own.children}
      <div
        ref={layer}
        class={className}
        style={style()}
        data-part="layer"
        data-image={own.image === undefined ? undefined : ""}
        aria-hidden="true"
      />
    </div>
  );
}
