export type { OpenOn } from "./create-popover";
export { Popover, type PopoverProps } from "./popover";
