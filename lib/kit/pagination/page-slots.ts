/** Where pages are left out before and behind the current one: no numbers of pages, and different from each other. */
export const gapBefore = -1;
export const gapBehind = -2;

/**
 * The pages to show, the first and the last always among them. However many pages there are, the number of slots stays
 * the same from one page to the next, so that nothing moves under the pointer.
 */
export function pageSlots(pages: number, current: number, siblings: number): number[] {
  const inner = 2 * siblings + 1;
  if (pages <= inner + 4) return Array.from({ length: pages }, (_, index) => index + 1);
  const first = Math.min(Math.max(current - siblings, 3), pages - inner - 1);
  const last = first + inner - 1;
  return [
    1,
    first === 3 ? 2 : gapBefore,
    ...Array.from({ length: inner }, (_, index) => first + index),
    last === pages - 2 ? pages - 1 : gapBehind,
    pages,
  ];
}
