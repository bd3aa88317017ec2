import { createSignal, type Accessor } from "solid-js";

/**
 * A value that its user may hold. As long as they give one it is theirs, and keeping another has no effect on what is
 * read; without it the last one kept counts.
 */
export function createControlled<V>(given: () => V | undefined, initial: V): [Accessor<V>, (value: V) => void] {
  const [kept, setKept] = createSignal(initial);
  return [() => given() ?? kept(), value => void setKept(() => value)];
}
