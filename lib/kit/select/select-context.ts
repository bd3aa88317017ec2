import type * as zag from "@zag-js/select";
import type { PropTypes } from "@zag-js/solid";
import { createContext, useContext, type Accessor } from "solid-js";
import type { select as strings } from "../locale/english-strings";
import type { Size } from "../internal/vocabulary";
import type { SelectOption, SelectRootProps } from "./select-props";

/** What a select's parts share. */
export type SelectContextValue = {
  readonly api: Accessor<zag.Api<PropTypes, SelectOption>>;
  readonly own: SelectRootProps;
  /** In the order in which they are shown. */
  readonly options: Accessor<SelectOption[]>;
  readonly size: Accessor<Size>;
  readonly strings: Accessor<typeof strings>;
  readonly triggerId: Accessor<string>;
  /** Is told by an open list how to bring an option into sight. */
  readonly setReveal: (reveal: ((index: number) => void) | undefined) => void;
};

export const SelectContext = /* @__PURE__ */ createContext<SelectContextValue>();

/** The select around a part. */
export function useSelect(): SelectContextValue {
  const value = useContext(SelectContext);
  if (value === undefined) throw new Error("A part of a select stands outside of one. Put it within a SelectRoot.");
  return value;
}
