import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Path } from "./paths";

/** Messages by path; `""` is for the form as a whole. */
export type FormErrors<T> = { readonly [P in Path<T> | ""]?: string | readonly string[] };

/** What a server says of values that it does not take. Returned or thrown by `onSubmit`, or given as `failure`. */
export type FormFailure<T> = {
  readonly errors: FormErrors<T>;
  /** What was sent, so that a page without JavaScript shows it again. */
  readonly values?: T;
};

/** Messages by path, one each. */
export type Messages = Record<string, string>;

/** Takes messages apart that came from anywhere; what is no message is left out. */
export function messagesOf(errors: unknown): Messages {
  const found: Messages = {};
  if (typeof errors !== "object" || errors === null) return found;
  for (const [path, message] of Object.entries(errors)) {
    const list: unknown[] = Array.isArray(message) ? message : [message];
    const text = list.filter(item => typeof item === "string" && item !== "").join(" ");
    if (text !== "") found[path] = text;
  }
  return found;
}

/** The failure in what `onSubmit` returned or threw, if it is one. */
export function failureIn(result: unknown): Messages | undefined {
  if (typeof result !== "object" || result === null || !("errors" in result)) return undefined;
  const messages = messagesOf(result.errors);
  return Object.keys(messages).length > 0 ? messages : undefined;
}

/** What a schema found, the first message of each path. */
export function messagesOfIssues(issues: readonly StandardSchemaV1.Issue[]): Messages {
  const found: Messages = {};
  for (const issue of issues) {
    const path = (issue.path ?? []).map(part => String(typeof part === "object" ? part.key : part)).join(".");
    found[path] ??= issue.message;
  }
  return found;
}

/**
 * Validates values as the form does, for the server: a failure with messages by path, or the schema's own values.
 *
 * @example
 * const checked = await validateValues(schema, formDataToValues(data, defaultValues));
 * if (checked.errors !== undefined) return checked;
 * await save(checked.values);
 */
export async function validateValues<T extends object, Out>(
  schema: StandardSchemaV1<T, Out>,
  values: T,
): Promise<{ readonly values: Out; readonly errors?: undefined } | FormFailure<T>> {
  const result = await schema["~standard"].validate(values);
  if (result.issues === undefined) return { values: result.value };
  const errors: FormErrors<T> = Object.assign({}, messagesOfIssues(result.issues));
  return { errors, values };
}
