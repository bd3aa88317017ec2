export { Menu, type MenuProps } from "./menu";
export type { MenuDivider, MenuGroup, MenuItem, MenuLink, MenuSub } from "./menu-items";
export type { MenuMode } from "./menu-state";
