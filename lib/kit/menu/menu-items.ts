import type { JSX } from "solid-js";

/** Where one can go, or what one can choose. */
export type MenuLink = {
  readonly key: string;
  readonly label: JSX.Element;
  readonly icon?: JSX.Element;
  /** Where it leads: with it the item is a real link, which works without JavaScript. */
  readonly href?: string;
  /** At the end of the line, such as a number; nothing that can be clicked. */
  readonly extra?: JSX.Element;
  readonly disabled?: boolean;
  readonly children?: undefined;
  readonly type?: undefined;
};

/** A menu within the menu, which opens and closes. */
export type MenuSub = {
  readonly key: string;
  readonly label: JSX.Element;
  readonly icon?: JSX.Element;
  readonly disabled?: boolean;
  readonly children: readonly MenuItem[];
  readonly type?: undefined;
};

/** Items beneath a name. */
export type MenuGroup = { readonly type: "group"; readonly label: JSX.Element; readonly children: readonly MenuItem[] };

/** A line between items. */
export type MenuDivider = { readonly type: "divider" };

export type MenuItem = MenuLink | MenuSub | MenuGroup | MenuDivider;

/** The keys of the submenus on the way to a key, outermost first; `undefined` where the key is not found. */
export function pathTo(items: readonly MenuItem[], key: string | undefined): string[] | undefined {
  if (key === undefined) return undefined;
  for (const item of items) {
    if (item.type === "divider") continue;
    if (item.type !== "group" && item.key === key) return [];
    const below = pathTo(item.children ?? [], key);
    if (below !== undefined) return item.type === "group" ? below : [item.key, ...below];
  }
  return undefined;
}
