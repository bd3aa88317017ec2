import { onMount, sharedConfig } from "solid-js";

/** What every field has in common. */
export type FieldState = {
  /** Marks the value as wrong, for eyes and for assistive technology. */
  invalid?: boolean;
};

/** An event of a text field, typed as Solid types it. */
export type InputEventOf<E> = InputEvent & { currentTarget: E; target: Element };

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * What somebody typed or ticked before the page was hydrated. Call it in a component's body: it tells whether this
 * element was there already, and hands over what the browser holds once the page can answer.
 */
export function createEarlyInput<E extends HTMLElement>(
  element: () => E | undefined,
  differs: (element: E) => boolean,
  apply: (element: E) => void,
): void {
  if (!sharedConfig.context) return;
  onMount(() => {
    const found = element();
    if (found !== undefined && differs(found)) apply(found);
  });
}

/**
 * A machine learns of the focus by its event. Where the focus was there before the page was hydrated, nobody heard the
 * event, and keys would go nowhere: it is told again.
 */
export function createEarlyFocus(root: () => HTMLElement | undefined): void {
  createEarlyInput(
    root,
    found => found.contains(document.activeElement),
    () => document.activeElement?.dispatchEvent(new FocusEvent("focusin", { bubbles: true })),
  );
}

/** After a handler ran, a controlled text field shows its value again if the handler did not take the new one. */
export function restoreText(element: TextElement, value: string | undefined, composing: boolean): void {
  if (value !== undefined && !composing && element.value !== value) element.value = value;
}

/** Hands an element to a `ref` prop of either form. */
export function passRef<E>(ref: unknown, element: E): void {
  if (typeof ref === "function") Reflect.apply(ref, undefined, [element]);
}
