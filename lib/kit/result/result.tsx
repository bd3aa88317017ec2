import { splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./result.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { glyphForTone } from "../internal/glyph-for-tone";
import type { Size, Tone } from "../internal/vocabulary";

export type ResultProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title"> & {
  /** How it went. "accent" unless given. */
  tone?: Tone;
  title: JSX.Element;
  /** The heading's level in the page's outline. 2 unless given. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  description?: JSX.Element;
  /** Another mark than the tone's own, such as the number 404; `null` for none. */
  icon?: JSX.Element;
  /** Where to go from here: buttons and links. Children stand below them. */
  action?: JSX.Element;
  size?: Size;
};

/**
 * How a thing went, where nothing else is left on the page.
 *
 * @example
 * <Result tone="success" title="Thank you" description="Order 1042 is on its way." action={<ButtonLink href="/">Home</ButtonLink>} />
 */
export function Result(props: ResultProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "tone",
    "title",
    "level",
    "description",
    "icon",
    "action",
    "size",
    "class",
    "children",
  ]);
  const size = useSize(() => own.size);
  const tone = (): Tone => own.tone ?? "accent";
  return (
    <div {...rest} class={cx("kit-result", own.class)} data-part="root" data-tone={tone()} data-size={size()}>
      <div data-part="icon">{"icon" in props ? own.icon : glyphForTone(tone())}</div>
      <Dynamic component={`h${own.level ?? 2}`} data-part="title">
        {own.title}
      </Dynamic>
      <div data-part="description">{own.description}</div>
      <div data-part="action">{own.action}</div>
      <div data-part="content">{own.children}</div>
    </div>
  );
}
