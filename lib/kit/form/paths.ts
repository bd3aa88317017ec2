type Leaf =
  string | number | boolean | bigint | symbol | null | undefined | Date | Blob | ((...args: never[]) => unknown);

/** Five keys deep: enough for a form, and an end for types that hold themselves. */
type Deep = readonly unknown[] & { readonly length: 5 };

/** Every place in the values: `"name"`, `"address.city"`, `"people.0.name"`. Any string where nothing is known of them. */
export type Path<T, D extends readonly unknown[] = []> = T extends Leaf
  ? never
  : D extends Deep
    ? never
    : [keyof T] extends [never]
      ? string
      : T extends readonly (infer Item)[]
        ? `${number}` | `${number}.${Path<NonNullable<Item>, [...D, 0]>}`
        : { [K in keyof T & string]-?: K | `${K}.${Path<NonNullable<T[K]>, [...D, 0]>}` }[keyof T & string];

/** What stands at a path. */
export type PathValue<T, P> = P extends `${infer K}.${infer Rest}` ? PathValue<At<T, K>, Rest> : At<T, P>;

type At<T, K> = K extends keyof T
  ? T[K]
  : NonNullable<T> extends readonly (infer Item)[]
    ? Item
    : K extends keyof NonNullable<T>
      ? NonNullable<T>[K] | undefined
      : unknown;

/** The paths of lists, and what one of their rows is. */
export type ListPath<T> = {
  [P in Path<T>]: NonNullable<PathValue<T, P>> extends readonly unknown[] ? P : never;
}[Path<T>];
export type RowOf<T, P> = NonNullable<PathValue<T, P>> extends readonly (infer Item)[] ? Item : never;

type Bag = Record<string, unknown>;

/** A plain object or list: what a path leads through, and what is copied. Files, dates and the like are values. */
export function isBag(value: unknown): value is Bag {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const shape: unknown = Object.getPrototypeOf(value);
  return shape === Object.prototype || shape === null;
}

// A path comes from a form's field names, so from anybody: none may lead to what all objects share.
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

export function segmentsOf(path: string): string[] {
  const segments = path.split(".");
  return segments.some(segment => segment === "" || forbidden.has(segment)) ? [] : segments;
}

export function readPath(values: unknown, path: string): unknown {
  let found = values;
  for (const segment of segmentsOf(path)) {
    if (!isBag(found)) return undefined;
    found = found[segment];
  }
  return found;
}

/** Puts a value at a path, making what has to lie between. */
export function writePath(values: object, path: string, value: unknown): void {
  const segments = segmentsOf(path);
  const last = segments.pop();
  if (last === undefined || !isBag(values)) return;
  let place: Bag = values;
  segments.forEach((segment, index) => {
    const next = place[segment];
    const made: unknown = isBag(next) ? next : /^\d+$/.test(segments[index + 1] ?? last) ? [] : {};
    if (next !== made) place[segment] = made;
    // Read again: a store hands out its own view of what was put in.
    const inner = place[segment];
    if (isBag(inner)) place = inner;
  });
  place[last] = value;
}

/** A copy down to the values themselves. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item));
  if (!isBag(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}

/** Whether two values say the same. */
export function same(one: unknown, two: unknown): boolean {
  if (Object.is(one, two)) return true;
  if (one instanceof Date && two instanceof Date) return one.getTime() === two.getTime();
  if (!isBag(one) || !isBag(two) || Array.isArray(one) !== Array.isArray(two)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...keys].every(key => same(one[key], two[key]));
}
