import type { TableColumn } from "./types";

/** A field of a row, whatever the row. */
export const fieldOf = (row: object, field: string): unknown => (row as Readonly<Record<string, unknown>>)[field];

/** What a column makes of a row. */
export function valueOf<T extends object>(column: TableColumn<T>, row: T): unknown {
  return column.accessor === undefined ? fieldOf(row, column.key) : column.accessor(row);
}

/** A value in words, as a cell shows it and a filter compares it. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : String(value);
}

/** Numbers and dates by size, everything else as people of a language order words. */
export function compareValues(one: unknown, other: unknown, collator: Intl.Collator): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (one instanceof Date && other instanceof Date) return one.getTime() - other.getTime();
  return collator.compare(textOf(one), textOf(other));
}

const collators = new Map<string, Intl.Collator>();

/** How people of a language order words. One is dear to make and lasts for ever, so each is made once. */
export function collatorFor(language: string): Intl.Collator {
  let found = collators.get(language);
  if (found === undefined) {
    found = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
    collators.set(language, found);
  }
  return found;
}
