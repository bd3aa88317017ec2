import {
  Show,
  children,
  createComputed,
  createSignal,
  createUniqueId,
  mergeProps,
  onCleanup,
  splitProps,
  untrack,
  useContext,
  type JSX,
} from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./form.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { FieldContext, type FieldJoin } from "../internal/field-context";
import { DangerGlyph } from "../internal/glyphs";
import { form as english } from "../locale/english-strings";
import { SpinMark } from "../spin/spin-mark";
import type { FormStore } from "./create-form";
import { createFieldRule, type FieldValidate } from "./field-rule";
import { FormContext } from "./form-context";
import { createNativeField, type NativeField } from "./native-field";
import type { Path, PathValue } from "./paths";

export type FormFieldProps<T extends object, P extends Path<T>> = Omit<
  JSX.HTMLAttributes<HTMLDivElement>,
  "children"
> & {
  /** The form it is of: with it `name` and `validate` are typed. Without it the form around it is meant. */
  form?: FormStore<T>;
  /** The path of its value, which is also its name when the form is sent. */
  name?: P;
  label?: JSX.Element;
  /** A sentence below the field. */
  help?: JSX.Element;
  /** It has to be filled in. A text is what is said where it is not. */
  required?: boolean | string;
  /** Checks the value, in this field's own words. It runs again when any value of the form changes that it has read. */
  validate?: FieldValidate<PathValue<T, P>>;
  /** A message, where no form knows of it. */
  error?: string;
  disabled?: boolean;
  /** One field of the kit; or a function that is given what a native one needs. */
  children: JSX.Element | Render<PathValue<T, P>>;
};

type Render<V> = (field: NativeField<V>) => JSX.Element;

// What a `<Show>` gives is a function as well, but takes nothing.
function isRender<V>(content: JSX.Element | Render<V>): content is Render<V> {
  return typeof content === "function" && Reflect.get(content, "length") > 0;
}

/**
 * A field with its label, its help and its message, all wired to one another. Within a `Form` it also holds its value
 * there. Without a label it stands where the fields stand, which is the place for a box or a button.
 *
 * @example
 * <FormField name="city" label="City" help="Where you live" required><Input /></FormField>
 */
export function FormField<T extends object, P extends Path<T>>(props: FormFieldProps<T, P>): JSX.Element {
  const [own, rest] = splitProps(props, [
    "form",
    "name",
    "label",
    "help",
    "required",
    "validate",
    "error",
    "disabled",
    "class",
    "children",
  ]);
  const scope = useContext(FormContext);
  const strings = useStrings("form", english);
  const core = untrack(() => own.form?.core) ?? scope?.core;
  const uid = createUniqueId();
  const [joined, setJoined] = createSignal<{ readonly given: object; readonly group: boolean }>();
  const id = (): string => {
    const found = joined();
    const given: unknown = found === undefined ? undefined : Reflect.get(found.given, "id");
    return typeof given === "string" ? given : uid;
  };
  const path = (): string => own.name ?? "";
  // Once: each reading of the prop would build its elements anew.
  const label = children(() => own.label);
  const help = children(() => own.help);
  const labelText = (): string | undefined => {
    const text = label();
    return typeof text === "string" ? text : undefined;
  };
  const needed = (): boolean => own.required !== undefined && own.required !== false;
  const message = (): string | undefined => own.error ?? (own.name === undefined ? undefined : core?.message(path()));
  const pending = (): boolean => own.name !== undefined && core?.pending(path()) === true;
  const describedBy = (theirs?: unknown): string | undefined => {
    const ids = cx(
      typeof theirs === "string" && theirs,
      message() !== undefined && `${uid}-error`,
      help() !== undefined && `${uid}-help`,
    );
    return ids === "" ? undefined : ids;
  };

  if (core !== undefined && untrack(() => own.name) !== undefined) {
    const check = createFieldRule({
      core,
      path,
      required() {
        if (!needed()) return undefined;
        return typeof own.required === "string" ? own.required : strings().required(labelText());
      },
      control: () => document.getElementById(id()),
      validate: () => own.validate as FieldValidate<unknown> | undefined,
    });
    createComputed(() => core.register(path(), { check, label: labelText, id }));
  }

  /** What a field gets where its caller gave nothing. */
  const wiring = (options: FieldJoin): object => ({
    get id() {
      return uid;
    },
    get name() {
      return own.name;
    },
    get invalid() {
      return message() !== undefined;
    },
    get required() {
      return needed();
    },
    get disabled() {
      return own.disabled ?? scope?.disabled();
    },
    get "aria-labelledby"() {
      return options.group && label() !== undefined ? `${uid}-label` : undefined;
    },
    get [options.prop ?? "value"]() {
      return core === undefined || own.name === undefined ? undefined : (core.get(path()) ?? options.empty);
    },
  });
  const join = <G extends object>(given: G, options: FieldJoin): G => {
    // The first field is meant; what else is in there stands for itself.
    if (untrack(joined) !== undefined) return given;
    setJoined({ given, group: options.group ?? false });
    onCleanup(() => setJoined(undefined));
    const added = {
      get "aria-describedby"() {
        return describedBy(Reflect.get(given, "aria-describedby"));
      },
      onChange(value: unknown) {
        if (own.name !== undefined) core?.set(path(), value);
        const theirs: unknown = Reflect.get(given, "onChange");
        return typeof theirs === "function" ? Reflect.apply(theirs, undefined, [value]) : undefined;
      },
    };
    const wired: object = mergeProps(wiring(options), given, added);
    return wired as G;
  };

  const content = (given: JSX.Element | Render<PathValue<T, P>>): JSX.Element =>
    isRender(given) ? given(createNativeField(wiring({}), describedBy, value => core?.set(path(), value))) : given;
  const field = children(() => <FieldContext.Provider value={{ join }}>{content(own.children)}</FieldContext.Provider>);
  const mark = (): JSX.Element => {
    const marks = scope?.mark() ?? "required";
    if (marks === "optional" && !needed()) return <span data-part="mark">({strings().optional})</span>;
    if (marks !== "required" || !needed()) return undefined;
    return (
      <span data-part="mark" aria-hidden="true">
        *
      </span>
    );
  };
  return (
    <div
      {...rest}
      class={cx("kit-form-field", own.class)}
      data-part="root"
      data-invalid={message() === undefined ? undefined : ""}
      onFocusOut={event => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) core?.leave(path());
      }}
    >
      <Show when={label() !== undefined}>
        <Show
          when={joined()?.group}
          fallback={
            <label id={`${uid}-label`} for={id()} data-part="label">
              {label()}
              {mark()}
            </label>
          }
        >
          <span id={`${uid}-label`} data-part="label">
            {label()}
            {mark()}
          </span>
        </Show>
      </Show>
      <div data-part="control">{field()}</div>
      <div data-part="notes">
        <div id={`${uid}-error`} data-part="error" aria-live="polite">
          <Show when={message()}>
            <DangerGlyph />
            <span>{message()}</span>
          </Show>
          <Show when={pending()}>
            <span data-part="checking">
              <SpinMark /> {strings().checking}
            </span>
          </Show>
        </div>
        <Show when={help()}>
          <div id={`${uid}-help`} data-part="help">
            {help()}
          </div>
        </Show>
      </div>
    </div>
  );
}
