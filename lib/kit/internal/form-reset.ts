import { onCleanup, onMount } from "solid-js";

/** Calls back when the form is reset that an element belongs to. Ends with the owner. */
export function createFormReset(
  element: () => { readonly form: HTMLFormElement | null } | undefined,
  reset: () => void,
): void {
  onMount(() => {
    const listen = (event: Event): void => {
      if (event.target !== null && event.target === element()?.form) reset();
    };
    document.addEventListener("reset", listen);
    onCleanup(() => document.removeEventListener("reset", listen));
  });
}
