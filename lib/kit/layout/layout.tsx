import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./layout.css";
import { cx } from "../internal/cx";

export type LayoutProps = JSX.HTMLAttributes<HTMLDivElement>;

function LayoutRoot(props: LayoutProps): JSX.Element {
  const [own, rest] = splitProps(props, ["class"]);
  return <div {...rest} class={cx("kit-layout", own.class)} data-part="root" />;
}

export type LayoutHeaderProps = JSX.HTMLAttributes<HTMLElement> & {
  /** Stays at the top while the page scrolls. */
  sticky?: boolean;
};

function Header(props: LayoutHeaderProps): JSX.Element {
  const [own, rest] = splitProps(props, ["sticky", "class"]);
  return (
    <header
      {...rest}
      class={cx("kit-layout-header", own.class)}
      data-part="header"
      data-sticky={own.sticky ? "" : undefined}
    />
  );
}

export type LayoutSiderProps = JSX.HTMLAttributes<HTMLElement> & {
  /** Folded away. Its content stays in the page, out of reach. */
  collapsed?: boolean;
};

function Sider(props: LayoutSiderProps): JSX.Element {
  const [own, rest] = splitProps(props, ["collapsed", "class"]);
  return (
    <aside
      {...rest}
      class={cx("kit-layout-sider", own.class)}
      data-part="sider"
      data-state={own.collapsed ? "closed" : "open"}
      inert={own.collapsed}
    />
  );
}

function Content(props: JSX.HTMLAttributes<HTMLElement>): JSX.Element {
  const [own, rest] = splitProps(props, ["class"]);
  return <main {...rest} class={cx("kit-layout-content", own.class)} data-part="content" />;
}

function Footer(props: JSX.HTMLAttributes<HTMLElement>): JSX.Element {
  const [own, rest] = splitProps(props, ["class"]);
  return <footer {...rest} class={cx("kit-layout-footer", own.class)} data-part="footer" />;
}

/**
 * The frame of a page: header, sider, content and footer, in whatever order they are written; a sider lies beside the
 * content on a wide window and above it on a narrow one. Each part is the HTML landmark of its name.
 *
 * @example
 * <Layout><Layout.Header>Shop</Layout.Header><Layout.Sider>Menu</Layout.Sider><Layout.Content>…</Layout.Content></Layout>
 */
export const Layout: typeof LayoutRoot & {
  Header: typeof Header;
  Sider: typeof Sider;
  Content: typeof Content;
  Footer: typeof Footer;
} = /* @__PURE__ */ Object.assign(LayoutRoot, { Header, Sider, Content, Footer });
