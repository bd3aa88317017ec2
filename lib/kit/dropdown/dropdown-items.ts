import type { JSX } from "solid-js";

/** Something to do, or somewhere to go. */
export type DropdownAction = {
  readonly key: string;
  readonly label: JSX.Element;
  readonly icon?: JSX.Element;
  /** At the end of the line, such as the keys that do the same. */
  readonly extra?: JSX.Element;
  readonly disabled?: boolean;
  /** "danger" where something is lost. */
  readonly tone?: "neutral" | "danger";
  /** Where it leads: with it the item is a link. */
  readonly href?: string;
  /** Called when it is chosen, before the menu's own `onSelect`. */
  readonly onSelect?: () => unknown;
  readonly type?: undefined;
  readonly children?: undefined;
};

/** A menu within the menu. */
export type DropdownSub = {
  readonly key: string;
  readonly label: JSX.Element;
  readonly icon?: JSX.Element;
  readonly disabled?: boolean;
  readonly children: readonly DropdownItem[];
  readonly type?: undefined;
};

/** Items beneath a name. */
export type DropdownGroup = {
  readonly type: "group";
  readonly label: JSX.Element;
  readonly children: readonly DropdownItem[];
};

/** A line between items. */
export type DropdownDivider = { readonly type: "divider" };

/** Something that is on or off. The menu stays open when it is chosen. */
export type DropdownCheckbox = {
  readonly type: "checkbox";
  readonly key: string;
  readonly label: JSX.Element;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => unknown;
  readonly disabled?: boolean;
};

/** One of several. */
export type DropdownRadio = {
  readonly type: "radio";
  readonly key: string;
  /** Names the group. */
  readonly label: JSX.Element;
  readonly value: string;
  readonly onChange: (value: string) => unknown;
  readonly options: readonly { readonly value: string; readonly label: JSX.Element; readonly disabled?: boolean }[];
};

export type DropdownItem =
  DropdownAction | DropdownSub | DropdownGroup | DropdownDivider | DropdownCheckbox | DropdownRadio;
