import type { MenuState } from "./menu-state";

const reachable = 'a[data-part="item"][href], button[data-part="item"]:not(:disabled), summary[data-part="item"]';

const shown = (element: HTMLElement): boolean => element.getClientRects().length > 0 && element.tabIndex >= 0;

function itemsOf(nav: HTMLElement): HTMLElement[] {
  return [...nav.querySelectorAll<HTMLElement>(reachable)].filter(shown);
}

/** The summary of the submenu that an item stands in. */
function above(item: HTMLElement): HTMLElement | undefined {
  const outer = item.tagName === "SUMMARY" ? item.parentElement?.parentElement : item;
  const details = outer?.closest<HTMLElement>('details[data-part="submenu"]');
  return details?.querySelector<HTMLElement>("summary") ?? undefined;
}

const keyOf = (summary: HTMLElement): string => summary.parentElement?.dataset.key ?? "";

/**
 * The arrow keys of a menu: along it, into a submenu and out of it. Tab goes from item to item as in any list of links.
 */
export function answerKey(event: KeyboardEvent, nav: HTMLElement, menu: MenuState): void {
  const item = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(reachable) : null;
  if (item === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const rtl = getComputedStyle(nav).direction === "rtl";
  const [onwards, back] = rtl ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const parent = above(item);
  const along = menu.mode() === "horizontal" && parent === undefined;
  const summary = item.tagName === "SUMMARY" ? item : undefined;
  // Over the page one moves among those of the same list, within the menu through all that are seen.
  const all = itemsOf(nav).filter(other => !menu.floating() || above(other) === parent);
  const step = (by: number): void => all[(all.indexOf(item) + by + all.length) % all.length]?.focus();
  const enter = (): void => {
    if (summary === undefined) return;
    const key = keyOf(summary);
    const first = (): void =>
      itemsOf(nav)
        .find(other => above(other) === summary)
        ?.focus();
    if (!menu.isOpen(key)) menu.setOpen(key, true);
    else if (!menu.floating()) return first();
    if (menu.floating()) requestAnimationFrame(first);
  };
  const leave = (): void => {
    if (summary !== undefined && menu.isOpen(keyOf(summary))) menu.setOpen(keyOf(summary), false);
    else if (parent !== undefined) {
      parent.focus();
      if (menu.floating()) menu.setOpen(keyOf(parent), false);
    }
  };
  const ways: Record<string, (() => void) | undefined> = {
    ArrowDown: along ? enter : () => step(1),
    ArrowUp: along ? undefined : () => step(-1),
    [onwards ?? ""]: along ? () => step(1) : enter,
    [back ?? ""]: along ? () => step(-1) : leave,
    Home: () => all[0]?.focus(),
    End: () => all.at(-1)?.focus(),
  };
  const way = ways[event.key];
  if (way === undefined) return;
  event.preventDefault();
  way();
}

/** Closes the innermost submenu over the page. `true` where there was one. */
export function answerEscape(nav: HTMLElement, menu: MenuState): boolean {
  const open = [...nav.querySelectorAll<HTMLElement>('details[data-part="submenu"][open] > summary')].at(-1);
  if (!menu.floating() || open === undefined) return false;
  const within = open.parentElement?.contains(document.activeElement) ?? false;
  menu.setOpen(keyOf(open), false);
  if (within) open.focus();
  return true;
}
