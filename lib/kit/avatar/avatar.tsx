import { Show, createEffect, createSignal, on, onMount, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./avatar.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { PersonGlyph } from "../internal/glyphs";
import type { Size, Tone } from "../internal/vocabulary";

export type AvatarProps = Omit<JSX.HTMLAttributes<HTMLSpanElement>, "children"> & {
  /** Who it is: read out, and shown by initials where there is no picture. "" where the name stands beside it. */
  name: string;
  /** The picture. If it cannot be loaded, the initials stand in. */
  src?: string;
  srcset?: string;
  /** In place of the initials. */
  icon?: JSX.Element;
  /** "circle" unless given. */
  shape?: "circle" | "square";
  /** The ground behind initials. "neutral" unless given. */
  tone?: Tone;
  size?: Size;
};

/** The first letters of the first and the last word, whole letters of any script. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(word => word !== "");
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map(word => (word === undefined ? "" : ([...word][0] ?? "")))
    .join("")
    .toLocaleUpperCase("en");
}

/**
 * The picture of a person or a thing, else its initials, else a mark.
 *
 * @example
 * <Avatar name="Ada Lovelace" src="/people/ada.jpg" />
 */
export function Avatar(props: AvatarProps): JSX.Element {
  const [own, rest] = splitProps(props, ["name", "src", "srcset", "icon", "shape", "tone", "size", "class"]);
  const size = useSize(() => own.size);
  const [failed, setFailed] = createSignal(false);
  let picture: HTMLImageElement | undefined;
  createEffect(
    on(
      () => own.src,
      () => setFailed(false),
      { defer: true },
    ),
  );
  // One that failed before the page was hydrated told nobody.
  onMount(() => {
    if (picture !== undefined && picture.complete && picture.naturalWidth === 0) setFailed(true);
  });
  const shown = (): boolean => own.src !== undefined && !failed();
  const picturesNothing = (): boolean => own.name === "";
  return (
    <span
      role={shown() || picturesNothing() ? undefined : "img"}
      aria-label={shown() || picturesNothing() ? undefined : own.name}
      {...rest}
      class={cx("kit-avatar", own.class)}
      data-part="root"
      data-shape={own.shape ?? "circle"}
      data-tone={own.tone ?? "neutral"}
      data-size={size()}
      data-state={shown() ? "picture" : "fallback"}
    >
      <span data-part="fallback" aria-hidden="true">
        {own.icon ?? (initials(own.name) || <PersonGlyph />)}
      </span>
      <Show when={own.src !== undefined}>
        <img
          ref={picture}
          data-part="picture"
          src={own.src}
          srcset={own.srcset}
          alt={own.name}
          hidden={failed()}
          onError={() => setFailed(true)}
        />
      </Show>
    </span>
  );
}
