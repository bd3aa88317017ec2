const margin = 8;

/**
 * Puts a submenu beside the item that opened it, or beneath one of a horizontal menu, on the other side where there is
 * no room. Fixed, so that nothing around the menu clips it; measured, so that it does not matter what it is fixed to.
 */
export function placeFlyout(summary: HTMLElement, list: HTMLElement, beneath: boolean): void {
  const style = list.style;
  style.position = "fixed";
  style.inset = "0 auto auto 0";
  const box = list.getBoundingClientRect();
  const anchor = summary.getBoundingClientRect();
  const rtl = getComputedStyle(list).direction === "rtl";
  const wide = document.documentElement.clientWidth;
  const high = document.documentElement.clientHeight;
  let x: number;
  let y: number;
  if (beneath) {
    x = rtl ? anchor.right - box.width : anchor.left;
    y = anchor.bottom + 4;
    if (y + box.height > high - margin && anchor.top - 4 - box.height >= margin) y = anchor.top - 4 - box.height;
  } else {
    const [right, left] = [anchor.right + 4, anchor.left - 4 - box.width];
    const fits = rtl ? left >= margin : right + box.width <= wide - margin;
    const otherFits = rtl ? right + box.width <= wide - margin : left >= margin;
    x = (fits || !otherFits) === rtl ? left : right;
    y = anchor.top - 4;
  }
  x = Math.max(margin, Math.min(x, wide - margin - box.width));
  y = Math.max(margin, Math.min(y, high - margin - box.height));
  style.inset = `${y - box.top}px auto auto ${x - box.left}px`;
}

/** Leaves the submenu to the style sheet again. */
export function unplaceFlyout(list: HTMLElement): void {
  list.style.removeProperty("position");
  list.style.removeProperty("inset");
}
