import { createEffect, onCleanup } from "solid-js";

type Bag = Readonly<Record<string, unknown>>;

/**
 * Gives attributes and event handlers to an element somebody else made, beside its own: handlers are added as
 * listeners, so none of the element's is replaced. Ends with the owner.
 */
export function createAttachedProps(element: HTMLElement, bag: () => Bag): void {
  const listening = new Set<string>();
  createEffect(() => {
    for (const [name, given] of Object.entries(bag())) {
      // What ARIA calls true and false are words.
      const value = name.startsWith("aria-") && typeof given === "boolean" ? String(given) : given;
      if (name.startsWith("on")) {
        const type = name.slice(2).toLowerCase();
        if (listening.has(type)) continue;
        listening.add(type);
        const listener = (event: Event): void => {
          const handler = bag()[name];
          if (typeof handler === "function") Reflect.apply(handler, element, [event]);
        };
        element.addEventListener(type, listener);
        onRemoval(() => element.removeEventListener(type, listener));
      } else if (value === undefined || value === null || value === false) {
        element.removeAttribute(name);
      } else if (typeof value === "string" || typeof value === "number" || value === true) {
        element.setAttribute(name, value === true ? "" : String(value));
      }
    }
  });
  // Listeners outlive a run of the effect; only the owner's end takes them away.
  const removals: (() => void)[] = [];
  function onRemoval(removal: () => void): void {
    removals.push(removal);
  }
  onCleanup(() => {
    for (const removal of removals) removal();
  });
}
