import { copyOf, isBag, readPath, segmentsOf, writePath } from "./paths";

/** A row far behind the others would make a list as long; no form has this many. */
const mostRows = 1000;

function parse(entries: readonly FormDataEntryValue[], like: unknown): unknown {
  const entry = entries.at(-1);
  if (Array.isArray(like)) return entries.map(item => parse([item], like[0]));
  if (entry === undefined) return emptied(like);
  if (entry instanceof Blob) return entry;
  if (typeof like === "boolean") return entry !== "false" && entry !== "";
  if (typeof like === "number") return entry.trim() === "" ? null : Number(entry);
  if (like instanceof Date) return entry === "" ? null : new Date(entry);
  if (like === null && entry === "") return null;
  return entry;
}

/** An unticked box and an empty list send nothing: for these, nothing is a value. The rest stays as in the example. */
function emptied(like: unknown): unknown {
  if (Array.isArray(like)) return [];
  if (typeof like === "boolean") return false;
  if (!isBag(like)) return like;
  return Object.fromEntries(Object.entries(like).map(([key, item]) => [key, emptied(item)]));
}

/**
 * The values in what a form sent: `address.city` and `people.0.name` become nested objects and lists, the same way in
 * the browser and in a server action. `like` is an example of the values, such as the form's `defaultValues`: numbers,
 * booleans, dates and lists are made where it has them (for the rows of a list, where its first row has them). What
 * cannot be read stays as it is (a number: `NaN`), for the schema to refuse.
 *
 * @example
 * const values = formDataToValues(await request.formData(), { name: "", age: 0, people: [{ name: "" }] });
 */
export function formDataToValues<T extends object>(data: FormData, like: T): T {
  const values: object = Object.assign({}, emptied(like));
  for (const sent of new Set(data.keys())) {
    // Two thumbs of one slider mark themselves as a list.
    const name = sent.replace(/\[\]$/, "");
    const segments = segmentsOf(name);
    if (segments.length === 0 || segments.some(segment => /^\d+$/.test(segment) && Number(segment) >= mostRows))
      continue;
    const entries = data.getAll(sent).filter(entry => typeof entry === "string" || entry.size > 0 || entry.name !== "");
    // The first row stands for all.
    const example = readPath(like, segments.map(segment => (/^\d+$/.test(segment) ? "0" : segment)).join("."));
    // Below an object there are names of its own; one sent for the object itself is nobody's.
    if (isBag(example) && !Array.isArray(example)) continue;
    rowsBefore(values, like, segments);
    writePath(values, name, parse(entries, example));
  }
  dropHoles(values);
  return Object.assign(copyOf(like), values);
}

/** Gives a row that is met for the first time its unticked boxes and empty lists. */
function rowsBefore(values: object, like: unknown, segments: readonly string[]): void {
  segments.forEach((segment, index) => {
    if (!/^\d+$/.test(segment)) return;
    const path = segments.slice(0, index + 1);
    const example = readPath(like, path.map(part => (/^\d+$/.test(part) ? "0" : part)).join("."));
    if (isBag(example) && readPath(values, path.join(".")) === undefined)
      writePath(values, path.join("."), emptied(example));
  });
}

/** Rows that were taken out in the browser leave no gap behind. */
function dropHoles(value: unknown): void {
  if (!isBag(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (Array.isArray(item)) value[key] = item.filter(row => row !== undefined);
    dropHoles(value[key]);
  }
}
