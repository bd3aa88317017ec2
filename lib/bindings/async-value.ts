import type { BoundAsync } from "./connector";

/** An async value as it crosses: 0 when the value is there, 1 while one is worked on, or why that failed. */
type Crossed = readonly [state: unknown, value: unknown];

/** Reads an async value out of its cell. */
export function asyncValue(cell: () => unknown): BoundAsync {
  const part = (index: 0 | 1): unknown => (cell() as Crossed)[index];
  return {
    kind: "async",
    read: () => part(1),
    pending: () => part(0) === 1,
    error: () => {
      const state = part(0);
      return typeof state === "string" ? state : undefined;
    },
  };
}
