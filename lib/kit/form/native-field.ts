import type { Accessor } from "solid-js";

/** What a native element needs to be a form's field. */
export type NativeField<V> = {
  /** Spread it onto the `<input>`, `<select>` or `<textarea>`. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly value: Accessor<V>;
  readonly set: (value: V) => void;
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function valueOf(control: Control): unknown {
  if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") return control.checked;
    if (control.type === "number" || control.type === "range")
      return Number.isNaN(control.valueAsNumber) ? null : control.valueAsNumber;
  }
  if (control instanceof HTMLSelectElement && control.multiple)
    return [...control.selectedOptions].map(option => option.value);
  return control.value;
}

/** Turns what a kit field is given into attributes of a native one. */
export function createNativeField<V>(
  wiring: object,
  describedBy: () => string | undefined,
  set: (value: unknown) => void,
): NativeField<V> {
  const given = (name: string): unknown => Reflect.get(wiring, name);
  const input = {
    get id() {
      return given("id");
    },
    get name() {
      return given("name");
    },
    get required() {
      return given("required");
    },
    get disabled() {
      return given("disabled");
    },
    get value() {
      const value = given("value");
      return typeof value === "boolean" ? undefined : (value ?? "");
    },
    get checked() {
      const value = given("value");
      return typeof value === "boolean" ? value : undefined;
    },
    get "aria-invalid"() {
      return given("invalid") === true ? "true" : undefined;
    },
    get "aria-describedby"() {
      return describedBy();
    },
    onInput: (event: { readonly currentTarget: Control }) => set(valueOf(event.currentTarget)),
  };
  return { input, value: () => given("value") as V, set };
}
