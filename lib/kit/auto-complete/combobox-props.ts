import type { JSX } from "solid-js";
import type { BoxProps, OpenProps } from "../internal/box-props";
import type { Option } from "../internal/options";

/** What `AutoComplete` and `SearchSelect` have in common. */
export type ComboboxBaseProps = BoxProps &
  OpenProps & {
    /** What can be chosen. Above a hundred only the rows in sight exist. */
    options?: readonly Option[];
    /**
     * Asked for options with every change of the text. It may return them, or a promise of them, of which the newest
     * answer wins: an older one that comes later is dropped, and its signal aborted.
     */
    onSearch?: (
      text: string,
      signal: AbortSignal,
    ) => readonly Option[] | undefined | Promise<readonly Option[] | undefined>;
    /** Which options a text leaves. Unless given, those whose label contains it; with `onSearch` all. */
    filter?: boolean | ((option: Option, text: string) => boolean);
    /** What the list says when there is nothing to choose. */
    empty?: JSX.Element;
    /** Shows that options are on their way. A promise from `onSearch` sets it by itself. */
    loading?: boolean;
    /** Draws an option in the list otherwise than by its label and description. */
    renderOption?: (option: Option) => JSX.Element;
    form?: string;
    prefix?: JSX.Element;
  };

export const baseNames = [
  "options",
  "onSearch",
  "filter",
  "empty",
  "loading",
  "renderOption",
  "placeholder",
  "form",
  "size",
  "variant",
  "prefix",
  "disabled",
  "readOnly",
  "required",
  "invalid",
  "clearable",
  "open",
  "defaultOpen",
  "onOpenChange",
] as const;

/** Attributes of the input that a combobox leaves to its caller. */
export type ComboboxInputProps = Omit<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  "value" | "onChange" | "size" | "prefix" | "list" | "type" | "multiple" | "onSearch" | keyof ComboboxBaseProps
>;
