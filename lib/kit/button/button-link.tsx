import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./button.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { toneOf, variantOf, type ButtonLook } from "./look";

export type ButtonLinkProps = ButtonLook & JSX.AnchorHTMLAttributes<HTMLAnchorElement>;

/**
 * A link that looks like a button: for going somewhere, where `Button` does something.
 *
 * @example
 * <ButtonLink href="/docs" variant="solid">Read the docs</ButtonLink>
 */
export function ButtonLink(props: ButtonLinkProps): JSX.Element {
  const [own, rest] = splitProps(props, ["variant", "tone", "size", "icon", "block", "class", "children"]);
  const size = useSize(() => own.size);
  return (
    <a
      {...rest}
      class={cx("kit-button", own.class)}
      data-part="root"
      data-variant={variantOf(own)}
      data-tone={toneOf(own)}
      data-size={size()}
      data-block={own.block ? "" : undefined}
      data-state="idle"
    >
      <span data-part="icon">{own.icon}</span>
      <span data-part="label">{own.children}</span>
    </a>
  );
}
