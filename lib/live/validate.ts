import type { StandardSchemaV1 } from "@standard-schema/spec";
import { LiveError } from "../errors";

/**
 * Checks a value and returns what its schema makes of it: at once, or later when the schema takes its time. Raises
 * `invalid-arguments`; `what` names the value.
 */
export function validate<T>(schema: StandardSchemaV1<unknown, T>, value: unknown, what: string): T | Promise<T> {
  const take = (result: StandardSchemaV1.Result<T>): T => {
    if (!result.issues) return result.value;
    throw new LiveError("invalid-arguments", what + spellIssues(result.issues));
  };
  const result = schema["~standard"].validate(value);
  return result instanceof Promise ? result.then(take) : take(result);
}

/** The first issues, with their paths: enough to say what is wrong, not a report. */
export function spellIssues(issues: readonly StandardSchemaV1.Issue[]): string {
  const spelt = issues.slice(0, 3).map(issue => {
    const path = issue.path?.map(part => String(typeof part === "object" ? part.key : part)).join(".");
    return path ? `${path}: ${issue.message}` : issue.message;
  });
  return spelt.join("; ");
}
