import { createEffect, createSignal, onCleanup, onMount, type Accessor } from "solid-js";

/** What turns the slides by itself, and what holds it. */
export type Autoplay = {
  /** It would turn if nobody pointed at it; false before the page can answer. */
  readonly playing: Accessor<boolean>;
  readonly toggle: () => void;
  /** Somebody points at it or has the focus in it. */
  readonly hold: (by: "pointer" | "focus", held: boolean) => void;
};

/** Turns every so many ms: never for those who asked for less motion, unless they press play themselves. */
export function createAutoplay(delay: Accessor<number | undefined>, turn: () => void): Autoplay {
  const [wanted, setWanted] = createSignal(false);
  const [held, setHeld] = createSignal({ pointer: false, focus: false });
  onMount(() => setWanted(!matchMedia("(prefers-reduced-motion: reduce)").matches));
  const playing = (): boolean => delay() !== undefined && wanted();
  createEffect(() => {
    const pause = delay();
    if (pause === undefined || !playing() || held().pointer || held().focus) return;
    const timer = setInterval(turn, pause);
    onCleanup(() => clearInterval(timer));
  });
  return { playing, toggle: () => setWanted(!wanted()), hold: (by, is) => void setHeld({ ...held(), [by]: is }) };
}
