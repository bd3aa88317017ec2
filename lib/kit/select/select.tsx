import { splitProps, untrack, type JSX } from "solid-js";
import { joinField } from "../internal/field-context";
import { createSelect } from "./create-select";
import { selectContent } from "./select-content";
import { rootNames, type SelectBaseProps, type SelectOption, type SelectValueProps } from "./select-props";
import { selectFrame } from "./select-root";
import { selectTrigger, type SelectTriggerProps } from "./select-trigger";
import { selectValue } from "./select-value";

export type SelectProps = SelectBaseProps &
  SelectValueProps &
  Omit<SelectTriggerProps, "onChange" | "name" | "form" | "disabled" | "children" | "style"> & {
    style?: JSX.CSSProperties | string;
    placeholder?: string;
    /** With `multiple`: how many are shown as tags; the others become a number. All unless given. */
    maxTagCount?: number;
    /** Draws an option in the list otherwise than by its label and description. */
    renderOption?: (option: SelectOption) => JSX.Element;
    /** Draws a chosen option otherwise than by its label. */
    renderValue?: (option: SelectOption) => JSX.Element;
  };

/**
 * One or several choices from a list that opens. A hidden native `<select>` takes part in forms. Attributes and `ref`
 * go to the trigger, `class` and `style` to the whole. To arrange its parts yourself see `SelectRoot`; to search in it
 * see `SearchSelect`.
 *
 * @example
 * <Select options={[{ value: "de", label: "Germany" }]} value={country()} onChange={setCountry} aria-label="Country" />
 */
export function Select(given: SelectProps): JSX.Element {
  const props = joinField(given, { empty: untrack(() => given.multiple) ? [] : "" });
  const select = createSelect(props);
  const [, texts, rest] = splitProps(props, rootNames, ["placeholder", "maxTagCount", "renderOption", "renderValue"]);
  return selectFrame(select, () => [
    selectTrigger(select, rest, () =>
      selectValue(select, {
        get placeholder() {
          return texts.placeholder;
        },
        get maxTagCount() {
          return texts.maxTagCount;
        },
        get render() {
          return texts.renderValue;
        },
      }),
    ),
    selectContent(select, {
      get renderOption() {
        return texts.renderOption;
      },
      get "aria-labelledby"() {
        return rest["aria-labelledby"];
      },
    }),
  ]);
}
