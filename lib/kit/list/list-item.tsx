import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./list.css";
import { cx } from "../internal/cx";

export type ListItemProps = Omit<JSX.LiHTMLAttributes<HTMLLIElement>, "title"> & {
  title?: JSX.Element;
  /** A line or two beneath the title; children stand below both. */
  description?: JSX.Element;
  /** Before them: an avatar, a mark, a picture. */
  media?: JSX.Element;
  /** At the end of the row: buttons, links, a number. */
  extra?: JSX.Element;
};

/**
 * One row of a `List`.
 *
 * @example
 * <ListItem title="Ada" description="Analyst" extra={<Button size="small">Write</Button>} />
 */
export function ListItem(props: ListItemProps): JSX.Element {
  const [own, rest] = splitProps(props, ["title", "description", "media", "extra", "class", "children"]);
  return (
    <li {...rest} class={cx("kit-list-item", own.class)} data-part="item">
      <div data-part="media">{own.media}</div>
      <div data-part="body">
        <div data-part="title">{own.title}</div>
        <div data-part="description">{own.description}</div>
        {own.children}
      </div>
      <div data-part="extra">{own.extra}</div>
    </li>
  );
}
