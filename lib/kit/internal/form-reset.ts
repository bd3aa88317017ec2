import { onCleanup, onMount } from "solid-js";

/** Calls `reset` after the form of a field was reset and the browser has put its own fields back. */
export function createFormReset(element: () => HTMLInputElement | undefined, reset: () => void): void {
  onMount(() => {
    const form = element()?.form;
    if (form === null || form === undefined) return;
    const listener = (): void => {
      // The event comes before the reset.
      setTimeout(reset);
    };
    form.addEventListener("reset", listener);
    onCleanup(() => form.removeEventListener("reset", listener));
  });
}
