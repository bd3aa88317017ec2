import { For, Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./skeleton.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { spin as english } from "../locale/english-strings";

export type SkeletonProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title"> & {
  /** Whether the children are still missing. True unless given. */
  loading?: boolean;
  /** How many lines of text it stands for. 3 unless given. */
  lines?: number;
  /** A heavier line above them. */
  title?: boolean;
  /** A round picture before them. */
  avatar?: boolean;
};

/**
 * The outline of what is to come, to keep its place. Shows its children once `loading` is false.
 *
 * @example
 * <Skeleton loading={article() === undefined} title>{article()?.text}</Skeleton>
 */
export function Skeleton(props: SkeletonProps): JSX.Element {
  const [own, rest] = splitProps(props, ["loading", "lines", "title", "avatar", "class", "children"]);
  const strings = useStrings("spin", english);
  return (
    <Show when={own.loading ?? true} fallback={own.children}>
      <div {...rest} class={cx("kit-skeleton", own.class)} data-part="root" aria-busy="true">
        <span class="kit-hidden">{strings().loading}</span>
        <Show when={own.avatar}>
          <span data-part="avatar" />
        </Show>
        <span data-part="lines">
          <Show when={own.title}>
            <span data-part="title" />
          </Show>
          <For each={Array.from({ length: own.lines ?? 3 })}>{() => <span data-part="line" />}</For>
        </span>
      </div>
    </Show>
  );
}
