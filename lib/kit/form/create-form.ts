import type { StandardSchemaV1 } from "@standard-schema/spec";
import { createEffect, createSignal, getOwner, on, runWithOwner, type Accessor } from "solid-js";
import { useStrings } from "../internal/config";
import { form as english } from "../locale/english-strings";
import { focusFirstInvalid } from "./focus-field";
import { createFormCore, type FormCore, type ValidateOn } from "./form-core";
import {
  failureIn,
  messagesOf,
  messagesOfIssues,
  type FormErrors,
  type FormFailure,
  type Messages,
} from "./form-errors";
import { createFormList, type FormList } from "./form-list";
import type { ListPath, Path, PathValue, RowOf } from "./paths";

export type FormOptions<T extends object, Out = T> = {
  /** What every field begins with. Give each one a value (`""`, `null`, `false`, `[]`): they are the form's type too. */
  defaultValues: T;
  /** Any Standard Schema (Zod, Valibot, ArkType…), synchronous or not. What it makes of the values is submitted. */
  schema?: StandardSchemaV1<T, Out>;
  /** Checks all values together: messages by path. Beside a schema, or instead of one. */
  validate?: (
    values: T,
    context: { readonly signal: AbortSignal },
  ) => FormErrors<T> | undefined | Promise<FormErrors<T> | undefined>;
  /**
   * When a field first says what is wrong: once it was changed and left ("blur", unless given), with its first change, or
   * when the form is sent. From then on its message follows every change.
   */
  validateOn?: ValidateOn;
  /** How long nothing may change before a check that answers later is made again, in ms. 300 unless given. */
  debounce?: number;
  /**
   * Called with valid values. Until its promise settles the form is `submitting`. It may return or throw a `FormFailure`,
   * whose messages then stand at their fields; any other rejection is passed on, and the form says that it failed.
   * Without it the browser sends the form to its `action`, once it is valid.
   */
  onSubmit?: (values: Out) => unknown;
  /** What a server said of the values it got: shown from the first render, and whenever it changes. */
  failure?: () => FormFailure<T> | undefined;
  /** Whether somebody else, such as a router's action, is sending the form. */
  pending?: () => boolean;
};

/** The state of one form. Give it to `<Form>`; it ends with the component that made it. */
export type FormStore<T extends object> = {
  /** The current values, tracked as deep as they are read. Change them by `set`. */
  readonly values: T;
  readonly get: <P extends Path<T>>(path: P) => PathValue<T, P>;
  readonly set: <P extends Path<T>>(path: P, value: PathValue<T, P>) => void;
  /** The message that is shown at a path, `""` being the form as a whole. */
  readonly error: (path: Path<T> | "") => string | undefined;
  /** Puts messages at fields, as a server does. Each goes when its field is changed. */
  readonly setErrors: (errors: FormErrors<T>) => void;
  /** Whether somebody changed it. */
  readonly touched: (path: Path<T>) => boolean;
  /** Whether it (without a path: anything) is not what it began with. */
  readonly dirty: (path?: Path<T>) => boolean;
  /** Whether a check of it (without a path: any) is on its way. */
  readonly validating: (path?: Path<T>) => boolean;
  readonly submitting: Accessor<boolean>;
  /** The rows of a list, with what adds, removes and moves them. */
  readonly list: <P extends ListPath<T>>(path: P) => FormList<RowOf<T, P>, P>;
  /** Shows every message there is. True when there is none. */
  readonly validate: () => Promise<boolean>;
  /** Validates, goes to the first field that is wrong, else calls `onSubmit`. True when all went well. */
  readonly submit: () => Promise<boolean>;
  /** Goes back to where the form began, or begins anew with other values. */
  readonly reset: (values?: T) => void;
  /** What the parts of the kit use. */
  readonly core: FormCore;
  /** Whether the browser is to send the form. */
  readonly native: boolean;
};

type Found = Messages | Promise<Messages>;

async function join(first: Found, second: Found): Promise<Messages> {
  const [mine, theirs] = await Promise.all([Promise.resolve(first), Promise.resolve(second)]);
  return { ...theirs, ...mine };
}

/**
 * The values of a form, what is wrong with them, and what sends them. Call it in a component's body.
 *
 * @example
 * const form = createForm({ defaultValues: { email: "" }, onSubmit: values => subscribe(values.email) });
 * <Form form={form}>
 *   <FormField form={form} name="email" label="E-mail" required><Input type="email" /></FormField>
 *   <SubmitButton>Subscribe</SubmitButton>
 * </Form>
 */
export function createForm<T extends object, Out = T>(options: FormOptions<T, Out>): FormStore<T> {
  const strings = useStrings("form", english);
  const owner = getOwner();
  const first = options.failure?.();
  // What the schema made of the values last; without one they are what they are.
  let made: unknown;

  const bySchema = (values: object): Found => {
    made = values;
    if (options.schema === undefined) return {};
    const read = (result: StandardSchemaV1.Result<Out>): Messages => {
      if (result.issues !== undefined) return messagesOfIssues(result.issues);
      made = result.value;
      return {};
    };
    const result = options.schema["~standard"].validate(values);
    return result instanceof Promise ? result.then(read) : read(result);
  };
  const byFunction = (values: object, signal: AbortSignal): Found => {
    const result = options.validate?.(values as T, { signal });
    return result instanceof Promise ? result.then(messagesOf) : messagesOf(result);
  };
  const core = createFormCore({
    start: first?.values ?? options.defaultValues,
    server: messagesOf(first?.errors),
    validateOn: options.validateOn ?? "blur",
    debounce: options.debounce ?? 300,
    check(values, signal) {
      const first = bySchema(values);
      const second = byFunction(values, signal);
      return first instanceof Promise || second instanceof Promise ? join(first, second) : { ...second, ...first };
    },
  });
  const fail = (messages: Messages): void => {
    core.setErrors(messages);
    focusFirstInvalid(core.element);
  };
  if (options.failure !== undefined)
    createEffect(
      on(options.failure, failure => failure !== undefined && fail(messagesOf(failure.errors)), { defer: true }),
    );

  const [busy, setBusy] = createSignal(false);
  const submit = async (): Promise<boolean> => {
    if (busy()) return false;
    setBusy(true);
    try {
      if (!(await core.validate())) {
        focusFirstInvalid(core.element);
        return false;
      }
      const failure = failureIn(await options.onSubmit?.(made as Out));
      if (failure !== undefined) fail(failure);
      return failure === undefined;
    } catch (error) {
      const failure = failureIn(error);
      fail(failure ?? { "": strings().failed });
      if (failure === undefined) throw error;
      return false;
    } finally {
      setBusy(false);
    }
  };
  const lists = new Map<string, unknown>();
  const list = (path: string): unknown => {
    if (!lists.has(path))
      lists.set(
        path,
        runWithOwner(owner, () => createFormList(core, path, () => core.element)),
      );
    return lists.get(path);
  };
  const untyped = {
    core,
    native: options.onSubmit === undefined,
    get values() {
      return core.values();
    },
    get: core.get,
    set: core.set,
    error: core.message,
    setErrors: (errors: unknown) => core.setErrors(messagesOf(errors)),
    touched: core.touched,
    dirty: core.dirty,
    validating: core.pending,
    submitting: () => busy() || (options.pending?.() ?? false),
    list,
    validate: async () => core.validate(),
    submit,
    reset: core.reset,
  };
  // Paths are strings to the core; here, and only here, they get their types.
  return untyped as unknown as FormStore<T>;
}
