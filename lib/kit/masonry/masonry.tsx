import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./masonry.css";
import { cx } from "../internal/cx";
import { gapLength, mergeStyle } from "../internal/style";
import type { Gap } from "../internal/vocabulary";

export type MasonryProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** How many columns at most. As many as there is room for unless given. */
  columns?: number;
  /** What a column needs: with less room for each there are fewer. "16rem" unless given. */
  minWidth?: string;
  /** Between columns and between things. "medium" unless given. */
  gap?: Gap;
};

/**
 * Things of unlike height in columns without holes. CSS alone measures them, so the server's page is right at once and
 * stays as it is. They go down one column after the other: the order in which they are seen, read and reached by keys
 * is the same.
 *
 * @example
 * <Masonry columns={3}><For each={photos}>{photo => <img {...photo} />}</For></Masonry>
 */
export function Masonry(props: MasonryProps): JSX.Element {
  const [own, rest] = splitProps(props, ["columns", "minWidth", "gap", "class", "style", "children"]);
  const declarations = (): JSX.CSSProperties => ({
    "--_count": own.columns,
    "--_width": own.minWidth,
    "--_gap": own.gap === undefined ? undefined : gapLength(own.gap),
  });
  return (
    <div {...rest} class={cx("kit-masonry", own.class)} style={mergeStyle(declarations(), own.style)} data-part="root">
      <div data-part="items">{own.children}</div>
    </div>
  );
}
