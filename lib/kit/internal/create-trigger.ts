import { children, createEffect, createMemo, onMount, sharedConfig, type Accessor, type JSX } from "solid-js";
import { createAttachedProps } from "./attached-props";

type Bag = Readonly<Record<string, unknown>>;

/** A child that opens something, and stays as it is. */
export type Trigger = {
  readonly child: Accessor<JSX.Element>;
  readonly element: () => HTMLElement | undefined;
  /** The element's own id; one without any is given one. */
  readonly id: Accessor<string>;
};

/** Finds the element among what was given as the trigger. Several overlays may share one. */
export function createTrigger(given: () => JSX.Element, uid: string): Trigger {
  const child = children(given);
  const element = (): HTMLElement | undefined =>
    child
      .toArray()
      .find((node): node is HTMLElement => typeof HTMLElement !== "undefined" && node instanceof HTMLElement);
  const id = createMemo(() => {
    const found = element();
    // At once and not with the other attributes: who shares the element must find the same id.
    if (found?.id === "") found.id = `${uid}-trigger`;
    return found?.id ?? `${uid}-trigger`;
  });
  return { child, element, id };
}

// What the child says about itself stays; an overlay only adds.
const own = ["id", "type", "dir", "data-part", "data-scope", "data-state", "data-ownedby", "style"];

/** Whether the element was clicked while the page could not answer yet. */
function clickedEarly(element: HTMLElement): boolean {
  const queued: unknown = Reflect.get(sharedConfig, "events");
  if (!Array.isArray(queued)) return false;
  return queued.some((entry: unknown) => {
    const event: unknown = Array.isArray(entry) ? entry[1] : undefined;
    return event instanceof Event && event.type === "click" && event.composedPath().includes(element);
  });
}

/** Gives the trigger a machine's attributes and handlers. A click that came before hydration is told once it can be. */
export function createTriggerProps(trigger: Trigger, bag: () => Bag, onEarlyClick?: () => void): void {
  createEffect(() => {
    const element = trigger.element();
    if (element === undefined) return;
    createAttachedProps(element, () =>
      Object.fromEntries(Object.entries(bag()).filter(([name]) => !own.includes(name))),
    );
  });
  onMount(() => {
    const element = trigger.element();
    if (element !== undefined && clickedEarly(element)) onEarlyClick?.();
  });
}
