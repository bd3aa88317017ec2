import { createEffect, createMemo, createSignal, on, untrack, type Accessor } from "solid-js";

/**
 * Whether an overlay is to be in the page: while it is open, and after that until the animation with which its element
 * goes has ended. Without an animation it is gone at once.
 */
export function createPresence(
  open: Accessor<boolean>,
  element: Accessor<HTMLElement | undefined>,
  gone?: () => void,
): Accessor<boolean> {
  const [held, setHeld] = createSignal(true);
  const present = createMemo<boolean>(before => open() || (before && held()), untrack(open));
  createEffect(
    on(open, (now, before) => {
      if (now) {
        setHeld(true);
        return;
      }
      if (before !== true) return;
      const leave = (): void => {
        if (untrack(open)) return;
        setHeld(false);
        gone?.();
      };
      // Not there in every document that has no layout.
      const running = element()?.getAnimations?.() ?? [];
      if (running.length === 0) leave();
      else void Promise.allSettled(running.map(animation => animation.finished)).then(leave);
    }),
  );
  return present;
}
