const candidates =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]";

/** The first element within another that is seen and takes part in the tab order. */
export function firstFocusable(root: ParentNode | null | undefined): HTMLElement | undefined {
  const found = root?.querySelectorAll<HTMLElement>(candidates) ?? [];
  return [...found].find(element => element.tabIndex >= 0 && element.getClientRects().length > 0);
}
