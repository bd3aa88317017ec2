/** A value of one choice or of several as a list; "" is no choice. */
export function toList(value: string | readonly string[] | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return value === "" ? [] : [value];
  return [...value];
}
