import { Show, splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./icon.css";
import { cx } from "../internal/cx";
import { mergeStyle } from "../internal/style";
import type { Size, Tone } from "../internal/vocabulary";

type Svg = JSX.SvgSVGAttributes<SVGSVGElement>;

/** Whatever draws an `<svg>` and hands its attributes on to it: an icon of any package, or one of your own. */
export type IconComponent = (props: Svg) => JSX.Element;

export type IconProps = Omit<Svg, "path" | "rotate"> & {
  /** The icon's component. Import it by itself (`lucide-solid/icons/house`), never from a package's whole index. */
  as?: IconComponent;
  /** Instead of a component: the `d` of one path on a grid of 24, or of your `viewBox`. */
  path?: string;
  /** The path is a shape to fill. It is a line to draw unless given. */
  filled?: boolean;
  /** What it means, for those who do not see it. Without one it is decoration and passed over. */
  label?: string;
  /** A step of the scale, or any CSS length. As tall as the text around it unless given. */
  size?: Size | (string & {});
  tone?: Tone;
  /** Turns without end. It breathes instead for those who want less motion. */
  spin?: boolean;
  /** Turned by so many degrees, clockwise. */
  rotate?: number;
  /** Mirrored: always, or with "rtl" only where lines run from the right, as arrows should be. */
  flip?: "horizontal" | "vertical" | "rtl";
};

const named = new Set(["small", "medium", "large"]);

/**
 * Any SVG icon in the kit's sizes and tones. Nothing is put around it: the `<svg>` itself is the root.
 *
 * @example
 * <Icon as={House} size="large" tone="accent" label="Home" />
 */
export function Icon(props: IconProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "as",
    "path",
    "filled",
    "label",
    "size",
    "tone",
    "spin",
    "rotate",
    "flip",
    "class",
    "style",
    "children",
  ]);
  const declarations = (): JSX.CSSProperties => ({
    "font-size": own.size === undefined || named.has(own.size) ? undefined : own.size,
    rotate: own.rotate === undefined ? undefined : `${own.rotate}deg`,
  });
  const shape: IconComponent = attributes => (
    <svg viewBox="0 0 24 24" {...attributes}>
      <Show when={own.path} fallback={own.children}>
        <path d={own.path} data-part={own.filled ? "fill" : "line"} />
      </Show>
    </svg>
  );
  return (
    <Dynamic
      component={own.as ?? shape}
      {...rest}
      class={cx("kit-icon", own.class)}
      style={mergeStyle(declarations(), own.style)}
      role={own.label === undefined ? rest.role : "img"}
      aria-label={own.label ?? rest["aria-label"]}
      aria-hidden={own.label === undefined && rest["aria-label"] === undefined ? "true" : undefined}
      data-part="root"
      data-size={own.size !== undefined && named.has(own.size) ? own.size : undefined}
      data-tone={own.tone}
      data-spin={own.spin ? "" : undefined}
      data-flip={own.flip}
    />
  );
}
