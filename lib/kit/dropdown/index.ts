export { Dropdown, type DropdownProps } from "./dropdown";
export { DropdownButton, type DropdownButtonProps } from "./dropdown-button";
export type {
  DropdownAction,
  DropdownCheckbox,
  DropdownDivider,
  DropdownGroup,
  DropdownItem,
  DropdownRadio,
  DropdownSub,
} from "./dropdown-items";
