/** Characters of a value that a panel has room for. */
const MOST = 120;

/** Items of a collection, and levels of nesting, that are shown. */
const ITEMS = 5;
const DEPTH = 3;

const cut = (text: string, most = MOST): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A value as a line of text. It is what crossed the wire, so that it is finite; it may be large. */
export function preview(value: unknown): string {
  return cut(show(value, 0));
}

function show(value: unknown, depth: number): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof Error) return `${value.name}: ${cut(value.message)}`;
  if (value instanceof Map || value instanceof Set) return `${value instanceof Map ? "Map" : "Set"}(${value.size})`;
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}(${value.byteLength} bytes)`;
  if (depth >= DEPTH) return "…";
  if (Array.isArray(value)) {
    const items = value.slice(0, ITEMS).map(item => show(item, depth + 1));
    return `[${[...items, ...(value.length > ITEMS ? [`… ${value.length} in all`] : [])].join(", ")}]`;
  }
  const keys = Object.keys(value);
  const fields = keys.slice(0, ITEMS).map(key => `${key}: ${show((value as Record<string, unknown>)[key], depth + 1)}`);
  return `{ ${[...fields, ...(keys.length > ITEMS ? ["…"] : [])].join(", ")} }`;
}
