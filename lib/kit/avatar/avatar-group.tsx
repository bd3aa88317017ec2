import { For, Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./avatar.css";
import { ConfigContext, useConfig, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size } from "../internal/vocabulary";
import { avatar as english } from "../locale/english-strings";
import { Avatar, type AvatarProps } from "./avatar";

export type AvatarGroupProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "children"> & {
  items: readonly AvatarProps[];
  /** How many to show; the others are a number. All of them unless given. */
  max?: number;
  shape?: "circle" | "square";
  size?: Size;
};

/**
 * Several avatars, one over the edge of the next. Name the group with `aria-label`.
 *
 * @example
 * <AvatarGroup aria-label="Editors" items={[{ name: "Ada Lovelace" }, { name: "Alan Turing" }]} max={3} />
 */
export function AvatarGroup(props: AvatarGroupProps): JSX.Element {
  const [own, rest] = splitProps(props, ["items", "max", "shape", "size", "class"]);
  const config = useConfig();
  const size = useSize(() => own.size);
  const strings = useStrings("avatar", english);
  const shown = (): readonly AvatarProps[] => own.items.slice(0, own.max ?? own.items.length);
  const more = (): number => own.items.length - shown().length;
  return (
    <ConfigContext.Provider value={{ ...config, size }}>
      <div role="group" {...rest} class={cx("kit-avatar-group", own.class)} data-part="root">
        <For each={shown()}>{item => <Avatar shape={own.shape} {...item} />}</For>
        <Show when={more() > 0}>
          <span
            class="kit-avatar"
            role="img"
            aria-label={strings().more(more())}
            data-part="more"
            data-shape={own.shape ?? "circle"}
            data-tone="neutral"
            data-size={size()}
            data-state="fallback"
          >
            <span data-part="fallback" aria-hidden="true">
              +{more()}
            </span>
          </span>
        </Show>
      </div>
    </ConfigContext.Provider>
  );
}
