import { createContext, type Accessor } from "solid-js";

/** What a group tells its radios. */
export type RadioGroupState = {
  readonly name: Accessor<string>;
  readonly value: Accessor<string | undefined>;
  readonly disabled: Accessor<boolean>;
  readonly required: Accessor<boolean>;
  readonly invalid: Accessor<boolean>;
};

export const RadioContext = /* @__PURE__ */ createContext<RadioGroupState>();
