/**
 * Whether a value is of a class, or of the copy of it that another of the server's bundles has: a shared object that one
 * of them has opened is read by windows of another. The class has the brand on its prototype.
 */
export function isBranded(value: unknown, brand: symbol): boolean {
  return typeof value === "object" && value !== null && brand in value;
}
