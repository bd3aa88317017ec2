import { createEffect, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./menu.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import type { Size } from "../internal/vocabulary";
import { menu as english } from "../locale/english-strings";
import type { MenuItem } from "./menu-items";
import { answerEscape, answerKey } from "./menu-keyboard";
import { MenuList } from "./menu-list";
import { createMenu, MenuContext, type MenuMode } from "./menu-state";

type MenuKey = KeyboardEvent & { currentTarget: HTMLElement; target: Element };

export type MenuProps = Omit<JSX.HTMLAttributes<HTMLElement>, "onChange" | "onKeyDown" | "children"> & {
  onKeyDown?: Handler<MenuKey>;
  items: readonly MenuItem[];
  /**
   * "inline" (unless given) opens submenus within the menu; "vertical" and "horizontal" open them over the page, and
   * "horizontal" lies along the top of it.
   */
  mode?: MenuMode;
  /** The key of the current item. */
  value?: string;
  defaultValue?: string;
  /** Called with the key of what was chosen. A link is followed as well. */
  onChange?: (key: string) => unknown;
  /** The keys of the submenus that are open within an inline menu. */
  openKeys?: readonly string[];
  /** Those on the way to the current item unless given. */
  defaultOpenKeys?: readonly string[];
  onOpenKeysChange?: (keys: string[]) => unknown;
  /** Opening one submenu closes the others. */
  single?: boolean;
  /** Only the icons are left, and submenus open over the page. Every item of the first level needs an icon. */
  collapsed?: boolean;
  /** What opens a submenu over the page: "hover" unless given. A finger and the keyboard always do. */
  openOn?: "click" | "hover";
  size?: Size;
};

/**
 * The navigation of a site. Its items are links and its submenus native `<details>`, so it works without JavaScript;
 * the way to the current item is open in the server's page.
 *
 * @example
 * <Menu aria-label="Docs" value={location.pathname} items={[{ key: "/start", label: "Start", href: "/start" }]} />
 */
export function Menu(props: MenuProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "mode",
    "value",
    "defaultValue",
    "onChange",
    "openKeys",
    "defaultOpenKeys",
    "onOpenKeysChange",
    "single",
    "collapsed",
    "openOn",
    "size",
    "class",
    "ref",
    "onKeyDown",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("menu", english);
  const menu = createMenu(own);
  let nav: HTMLElement | undefined;
  createEffect(() => {
    if (!menu.floating()) return;
    const beside = (event: Event): void => {
      if (nav !== undefined && event.target instanceof Node && !nav.contains(event.target)) menu.closeAll();
    };
    // Before anything else hears of it: a dialog around the menu must not close for the same key.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || nav === undefined || !answerEscape(nav, menu)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", escape, true);
    addEventListener("pointerdown", beside, true);
    addEventListener("focusin", beside, true);
    onCleanup(() => {
      removeEventListener("keydown", escape, true);
      removeEventListener("pointerdown", beside, true);
      removeEventListener("focusin", beside, true);
    });
  });
  const keyDown: (event: MenuKey) => void = event => {
    callHandler(own.onKeyDown, event);
    if (!event.defaultPrevented) answerKey(event, event.currentTarget, menu);
  };
  return (
    <MenuContext.Provider value={menu}>
      <nav
        aria-label={rest["aria-labelledby"] === undefined ? strings().label : undefined}
        {...rest}
        ref={found => {
          nav = found;
          passRef(own.ref, found);
        }}
        class={cx("kit-menu", own.class)}
        data-part="root"
        data-mode={menu.mode()}
        data-collapsed={own.collapsed ? "" : undefined}
        data-size={size()}
        onKeyDown={keyDown}
      >
        <MenuList items={menu.items()} level={0} hover={own.openOn !== "click"} />
      </nav>
    </MenuContext.Provider>
  );
}
