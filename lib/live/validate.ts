import type { StandardSchemaV1 } from "@standard-schema/spec";
import { LiveError } from "../errors";

/** Checks a value and returns what its schema makes of it. Raises `invalid-arguments`; `what` names the value. */
export async function validate<T>(schema: StandardSchemaV1<unknown, T>, value: unknown, what: string): Promise<T> {
  const result = await schema["~standard"].validate(value);
  if (!result.issues) return result.value;
  throw new LiveError("invalid-arguments", what + spellIssues(result.issues));
}

/** The first issues, with their paths: enough to say what is wrong, not a report. */
function spellIssues(issues: readonly StandardSchemaV1.Issue[]): string {
  const spelt = issues.slice(0, 3).map(issue => {
    const path = issue.path?.map(part => String(typeof part === "object" ? part.key : part)).join(".");
    return path ? `${path}: ${issue.message}` : issue.message;
  });
  return spelt.join("; ");
}
