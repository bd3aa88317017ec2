import { createContext, type Accessor } from "solid-js";
import type { FormCore } from "./form-core";

export type FormLayout = "horizontal" | "vertical" | "inline";
export type FormMark = "required" | "optional" | "none";

/** What a form tells its fields and buttons. */
export type FormScope = {
  readonly core: FormCore | undefined;
  readonly layout: Accessor<FormLayout>;
  readonly mark: Accessor<FormMark>;
  readonly disabled: Accessor<boolean | undefined>;
  readonly submitting: Accessor<boolean>;
};

export const FormContext = /* @__PURE__ */ createContext<FormScope>();
