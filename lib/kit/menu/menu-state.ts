import { createContext, createMemo, createSignal, useContext, type Accessor } from "solid-js";
import { pathTo, type MenuItem } from "./menu-items";

/** How a menu is laid out. */
export type MenuMode = "inline" | "vertical" | "horizontal";

export type MenuStateProps = {
  items: readonly MenuItem[];
  value?: string;
  defaultValue?: string;
  onChange?: (key: string) => unknown;
  openKeys?: readonly string[];
  defaultOpenKeys?: readonly string[];
  onOpenKeysChange?: (keys: string[]) => unknown;
  single?: boolean;
  collapsed?: boolean;
  mode?: MenuMode;
};

/** What the items of one menu share. */
export type MenuState = {
  readonly items: Accessor<readonly MenuItem[]>;
  readonly mode: Accessor<MenuMode>;
  readonly value: Accessor<string | undefined>;
  readonly select: (key: string) => void;
  readonly isOpen: (key: string) => boolean;
  /** Whether the current item is somewhere below. */
  readonly holds: (key: string) => boolean;
  readonly setOpen: (key: string, open: boolean) => void;
  readonly closeAll: () => void;
  /** Whether submenus lie over the page instead of within the menu. */
  readonly floating: Accessor<boolean>;
};

export const MenuContext = /* @__PURE__ */ createContext<MenuState>();

export function useMenu(): MenuState {
  const state = useContext(MenuContext);
  if (state === undefined) throw new Error("An item of a menu was drawn outside of it.");
  return state;
}

export function createMenu(own: MenuStateProps): MenuState {
  const mode = (): MenuMode => (own.collapsed ? "vertical" : (own.mode ?? "inline"));
  const floating = (): boolean => mode() !== "inline";
  // Once: what is written in the items, icons above all, is built whenever they are read.
  const items = createMemo(() => own.items);
  const [kept, setKept] = createSignal(own.defaultValue);
  const value = (): string | undefined => own.value ?? kept();
  const way = createMemo(() => pathTo(items(), value()) ?? []);
  // Within the menu the way to the current item is open at first, on the server as well.
  const [keptOpen, setKeptOpen] = createSignal(own.defaultOpenKeys ?? (floating() ? [] : way()));
  // What lies over the page is never open at first, and nothing of it stays open when a menu is folded up.
  const [keptFloating, setKeptFloating] = createSignal<readonly string[]>([]);
  const open = (): readonly string[] => (floating() ? keptFloating() : (own.openKeys ?? keptOpen()));
  const tell = (keys: string[]): void => {
    if (floating()) {
      setKeptFloating(keys);
      return;
    }
    setKeptOpen(keys);
    own.onOpenKeysChange?.(keys);
  };
  return {
    items,
    mode,
    floating,
    value,
    select(key) {
      setKept(key);
      own.onChange?.(key);
      if (floating()) tell([]);
    },
    isOpen: key => open().includes(key),
    holds: key => way().includes(key),
    setOpen(key, opened) {
      if (open().includes(key) === opened) return;
      const alone = own.single === true || floating();
      const above = pathTo(items(), key) ?? [];
      const others = open().filter(other => other !== key && (!alone || above.includes(other)));
      if (opened) tell([...others, key]);
      // With a menu that closes go those within it, where they lie over the page.
      else tell(floating() ? above : open().filter(other => other !== key));
    },
    closeAll() {
      if (floating() && open().length > 0) tell([]);
    },
  };
}
