import { createComputed, createEffect, onMount, sharedConfig } from "solid-js";

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

/**
 * Keeps the caret where it is in its text when a controlled field is given another text while somebody writes in it: one
 * that a server has tidied, say. Browsers put it at the end, and the next key would land there.
 */
export function createSteadyCaret(element: () => TextElement | undefined, value: () => string | undefined): void {
  let before: { readonly text: string; readonly end: number } | undefined;
  // Computations run before what writes to the page, effects after it.
  createComputed(() => {
    value();
    const found = element();
    const writing = found !== undefined && found === found.ownerDocument.activeElement;
    before = writing && found.selectionEnd !== null ? { text: found.value, end: found.selectionEnd } : undefined;
  });
  createEffect(() => {
    value();
    const found = element();
    if (found === undefined || before === undefined || found.value === before.text) return;
    const at = caretIn(found.value, before.text, before.end);
    found.setSelectionRange(at, at);
    before = undefined;
  });
}

/** Where a caret goes when a text gives way to another: before what was after it, if that is still the end. */
function caretIn(text: string, before: string, caret: number): number {
  const after = before.slice(caret);
  const sameEnd = text.toLowerCase().endsWith(after.toLowerCase());
  return sameEnd ? text.length - after.length : Math.min(caret, text.length);
}

/** Hands an element to a `ref` prop of either form. */
export function passRef<E>(ref: unknown, element: E): void {
  if (typeof ref === "function") Reflect.apply(ref, undefined, [element]);
}
