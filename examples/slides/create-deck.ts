import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";

/** Which slide is shown, in step with the hash of the page: "back" and "forward" turn slides too. */
export interface Deck {
  readonly current: Accessor<number>;
  /** Turns to a slide; beyond the ends nothing happens. Without `quiet` it is a step in the browser's history. */
  go(to: number, options?: { quiet?: boolean }): void;
}

const HASH = /^#(\d{1,4})$/;

/** A deck of `count` slides that begins with the one of the page's hash. `onTurn` is called when the user has turned one. */
export function createDeck(count: number, onTurn: () => unknown): Deck {
  const [current, setCurrent] = createSignal(1);
  const clamp = (to: number): number => Math.min(count, Math.max(1, to));
  const read = (): number => clamp(Number(HASH.exec(location.hash)?.[1] ?? 1));
  const follow = (): void => {
    const to = read();
    if (to === current()) return;
    setCurrent(to);
    onTurn();
  };
  // Only the browser knows the hash: what the server has rendered is the first slide.
  onMount(() => {
    setCurrent(read());
    addEventListener("hashchange", follow);
    onCleanup(() => removeEventListener("hashchange", follow));
  });
  return {
    current,
    go(to, { quiet = false } = {}) {
      const next = clamp(to);
      if (next === current()) return;
      setCurrent(next);
      if (quiet) history.replaceState(history.state, "", `#${next}`);
      else {
        location.hash = String(next);
        onTurn();
      }
    },
  };
}
