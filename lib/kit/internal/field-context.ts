import { createContext, useContext } from "solid-js";

/** What a kind of field says about itself when it joins the `FormField` around it. */
export type FieldJoin = {
  /** The prop that holds its value. "value" unless given; "checked" for a box. */
  readonly prop?: string;
  /** What it shows where the form has no value yet, such as "" or null, so that it is controlled from the start. */
  readonly empty?: unknown;
  /** It is several controls in one, such as a radio group: it is named by `aria-labelledby`, not by `<label for>`. */
  readonly group?: boolean;
};

/** What a `FormField` tells the field in it. */
export type FieldScope = {
  readonly join: <P extends object>(props: P, options: FieldJoin) => P;
};

export const FieldContext = /* @__PURE__ */ createContext<FieldScope>();

/**
 * A field's props, with what the `FormField` around it gives wherever the caller gave nothing: `id`, `name`, `invalid`,
 * `required`, `disabled`, `size`, its value and (a group) `aria-labelledby`. `aria-describedby` is added to the caller's
 * and `onChange` tells the form as well as the caller. Without a `FormField` they are the very same props.
 *
 * To join, a field calls it first in its body and reads nothing but the result; it then has to put `id`, `name` and
 * `aria-describedby` where the focus is (on a group's root), as it does for any caller. The first field within a
 * `FormField` is the one that is joined, so parts of a field, and fields made of another field, need no call.
 *
 * @example
 * export function Input(given: InputProps): JSX.Element {
 *   const props = joinField(given, { empty: "" });
 */
export function joinField<P extends object>(given: P, options: FieldJoin = {}): P {
  return useContext(FieldContext)?.join(given, options) ?? given;
}
