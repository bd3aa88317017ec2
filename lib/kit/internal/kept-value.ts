import { createSignal, untrack, type Accessor } from "solid-js";

/** A value that its caller keeps, or that is kept here where the caller gives none. Setting it tells the caller. */
export function createKeptValue<T>(
  given: Accessor<T | undefined>,
  start: T,
  tell: (value: T) => unknown,
): readonly [Accessor<T>, (value: T) => void] {
  const [kept, setKept] = createSignal<T>(start);
  const value = (): T => given() ?? kept();
  return [
    value,
    next => {
      if (untrack(given) === undefined) setKept(() => next);
      tell(next);
    },
  ];
}
