import { onCleanup, onMount } from "solid-js";

/**
 * Calls `reset` after the form that an element belongs to was reset and the browser has put its own fields back. Ends with
 * the owner.
 */
export function createFormReset(
  element: () => { readonly form: HTMLFormElement | null } | undefined,
  reset: () => void,
): void {
  onMount(() => {
    const listen = (event: Event): void => {
      // The event comes before the reset. A form that prevents it holds the values itself, and has put them back.
      if (!event.defaultPrevented && event.target !== null && event.target === element()?.form) setTimeout(reset);
    };
    document.addEventListener("reset", listen);
    onCleanup(() => document.removeEventListener("reset", listen));
  });
}
