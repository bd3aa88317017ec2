import { Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./typography.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { ExternalGlyph } from "../internal/glyphs";
import type { Tone } from "../internal/vocabulary";
import { typography as english } from "../locale/english-strings";

export type LinkProps = JSX.AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** Opens in a new tab, says so, and gives the other site no handle on this one. */
  external?: boolean;
  /** "accent" unless given. */
  tone?: Tone;
  /** Underlined only when it is pointed at: for lists of links, never inside text. */
  quiet?: boolean;
};

/**
 * A link. Inside a sentence it is always underlined, since colour alone tells too few people.
 *
 * @example
 * <Link href="/guide">the guide</Link>
 */
export function Link(props: LinkProps): JSX.Element {
  const [own, rest] = splitProps(props, ["external", "tone", "quiet", "class", "children"]);
  const strings = useStrings("typography", english);
  return (
    <a
      target={own.external ? "_blank" : undefined}
      rel={own.external ? "noopener noreferrer" : undefined}
      {...rest}
      class={cx("kit-link", own.class)}
      data-part="root"
      data-tone={own.tone ?? "accent"}
      data-quiet={own.quiet ? "" : undefined}
    >
      {own.children}
      <Show when={own.external}>
        <ExternalGlyph />
        <span class="kit-hidden"> ({strings().external})</span>
      </Show>
    </a>
  );
}
