import type { Size } from "./vocabulary";

/** What a field has that is drawn in a box, whatever is entered or chosen in it. */
export type BoxProps = {
  placeholder?: string;
  size?: Size;
  /** "outline" unless given. */
  variant?: "outline" | "soft" | "ghost";
  /** Shows a button that empties it. */
  clearable?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  required?: boolean;
  /** Marks the value as wrong. */
  invalid?: boolean;
};

/** What has a part that opens. With `open` that is controlled. */
export type OpenProps = {
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
};
