/**
 * Where two values differ for one who looks closely: -0 is not 0, undefined is not missing, `Uint8Array` is not
 * `Int8Array`. Undefined when they do not. The order of a record's keys and of a Map's or Set's entries counts. A hole
 * of a sparse array counts as undefined, and a record without prototype as one with: that is how they cross the wire.
 */
export function difference(a: unknown, b: unknown, path = "value"): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return path;
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return `${path} (${kind} or ${kindOf(b)})`;
  if (a instanceof Date) return Object.is(a.getTime(), (b as Date).getTime()) ? undefined : path;
  if (a instanceof Error) return differentError(a, b as Error, path);
  if (a instanceof ArrayBuffer || ArrayBuffer.isView(a)) {
    return bytesOf(a) === bytesOf(b as ArrayBuffer) ? undefined : `${path} (bytes)`;
  }
  if (a instanceof Map) return differentList([...a].flat(), [...(b as Map<unknown, unknown>)].flat(), path);
  if (a instanceof Set) return differentList([...a], [...(b as Set<unknown>)], path);
  if (Array.isArray(a)) return differentList(a, b as unknown[], path);
  const keys = Object.keys(a);
  if (keys.join("\u0000") !== Object.keys(b).join("\u0000")) return `${path} (keys)`;
  for (const key of keys) {
    const found = difference(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      `${path}.${key}`,
    );
    if (found) return found;
  }
  return undefined;
}

const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

function differentList(a: readonly unknown[], b: readonly unknown[], path: string): string | undefined {
  if (a.length !== b.length) return `${path}.length`;
  for (let index = 0; index < a.length; index++) {
    const found = difference(a[index], b[index], `${path}[${index}]`);
    if (found) return found;
  }
  return undefined;
}

function differentError(a: Error, b: Error, path: string): string | undefined {
  if (a.name !== b.name) return `${path}.name`;
  if (a.message !== b.message) return `${path}.message`;
  return Object.getPrototypeOf(a) === Object.getPrototypeOf(b) ? undefined : `${path} (kind of error)`;
}

function bytesOf(value: ArrayBuffer | ArrayBufferView): string {
  const bytes =
    value instanceof ArrayBuffer
      ? new Uint8Array(value)
      : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return Buffer.from(bytes).toString("hex");
}
