import type { JSX } from "solid-js";
import type { BoxProps, OpenProps } from "../internal/box-props";
import type { Option } from "../internal/options";

/** One thing to choose. */
export type SelectOption = Option;

export type SelectValueProps =
  | {
      multiple?: false;
      value?: string;
      defaultValue?: string;
      /** Called with the choice, "" when it was taken back. */
      onChange?: (value: string) => unknown;
    }
  | {
      /** Several may be chosen; they are shown as tags. */
      multiple: true;
      value?: readonly string[];
      defaultValue?: readonly string[];
      onChange?: (value: string[]) => unknown;
    };

export type SelectBaseProps = Omit<BoxProps, "placeholder" | "variant" | "clearable"> &
  OpenProps & {
    /** Above a hundred only the rows in sight exist. */
    options: readonly SelectOption[];
    /** What the choice is sent as in a form. */
    name?: string;
    form?: string;
    /** What a browser may fill in, such as "country". */
    autocomplete?: string;
    /** The trigger's id, for a label. */
    id?: string;
  };

export type SelectRootProps = SelectBaseProps &
  SelectValueProps & {
    class?: string;
    style?: JSX.CSSProperties | string;
    children?: JSX.Element;
  };

export const rootNames = [
  "options",
  "value",
  "defaultValue",
  "onChange",
  "multiple",
  "name",
  "form",
  "autocomplete",
  "size",
  "disabled",
  "readOnly",
  "required",
  "invalid",
  "open",
  "defaultOpen",
  "onOpenChange",
  "id",
  "class",
  "style",
] as const;
