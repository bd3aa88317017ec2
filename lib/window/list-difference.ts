/** Replaces `removed` items from `start` on by `items`. */
export interface Splice {
  readonly start: number;
  readonly removed: number;
  readonly items: readonly unknown[];
}

/** More steps than this and one splice of the whole is smaller, and quicker to apply. */
const MAX_STEPS = 64;

/**
 * What turns one list into another, as splices to be applied one after the other: items that keep their order stay
 * where they are, so that a row that was moved is taken out and put in again, and nothing else is touched.
 *
 * Takes time in the length of the part that differs. The items that stay are a longest increasing subsequence of the old
 * places (patience sorting; Fredman 1975).
 */
export function listDifference(before: readonly unknown[], after: readonly unknown[]): Splice[] {
  let start = 0;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (start < oldEnd && start < newEnd && Object.is(before[start], after[start])) start++;
  while (oldEnd > start && newEnd > start && Object.is(before[oldEnd - 1], after[newEnd - 1])) {
    oldEnd--;
    newEnd--;
  }
  const whole: Splice = { start, removed: oldEnd - start, items: after.slice(start, newEnd) };
  if (start === oldEnd && start === newEnd) return [];
  if (start === oldEnd || start === newEnd) return [whole];
  const scrolled = scrolledBy(before, start, oldEnd, whole.items);
  if (scrolled > 0) {
    const stay = oldEnd - start - scrolled;
    const gone: Splice = { start, removed: scrolled, items: [] };
    return stay === whole.items.length
      ? [gone]
      : [gone, { start: start + stay, removed: 0, items: whole.items.slice(stay) }];
  }
  const places = oldPlaces(before, start, oldEnd, whole.items);
  const stays = longestIncreasing(places);
  const steps = [...removals(places, stays, start, oldEnd), ...insertions(whole.items, stays, start)];
  return steps.length > MAX_STEPS ? [whole] : steps;
}

/** How many items have left a list at its beginning, when the others are where the new one begins: a log, a feed. */
function scrolledBy(before: readonly unknown[], start: number, end: number, items: readonly unknown[]): number {
  const by = before.indexOf(items[0], start) - start;
  const stay = end - start - by;
  if (by <= 0 || stay < by || stay > items.length) return 0;
  for (let place = start + by; place < end; place++) if (!Object.is(before[place], items[place - start - by])) return 0;
  return by;
}

/** Where each item of the new list was in the old one; -1 for one that is new. Equal items are taken in order. */
function oldPlaces(before: readonly unknown[], start: number, end: number, items: readonly unknown[]): number[] {
  const found = new Map<unknown, number>();
  // The place after which an equal item comes again; from the end, so that the first place is found first.
  const again = new Map<number, number>();
  for (let place = end - 1; place >= start; place--) {
    const next = found.get(before[place]);
    if (next !== undefined) again.set(place, next);
    found.set(before[place], place);
  }
  return items.map(item => {
    const place = found.get(item);
    if (place === undefined) return -1;
    const next = again.get(place);
    if (next === undefined) found.delete(item);
    else found.set(item, next);
    return place;
  });
}

/** Which items can stay where they are: true for each that belongs to a longest run of ascending places. */
function longestIncreasing(places: readonly number[]): boolean[] {
  const tails: number[] = [];
  const previous: number[] = [];
  places.forEach((place, index) => {
    if (place < 0) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const stays = places.map(() => false);
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) stays[index] = true;
  return stays;
}

/** Takes out what does not stay, from the end, so that the places before are still right. */
function removals(places: readonly number[], stays: readonly boolean[], start: number, end: number): Splice[] {
  const kept = new Set(places.filter((_, index) => stays[index]));
  const steps: Splice[] = [];
  for (let place = end - 1; place >= start; place--) {
    if (kept.has(place)) continue;
    const last = place;
    while (place > start && !kept.has(place - 1)) place--;
    steps.push({ start: place, removed: last - place + 1, items: [] });
  }
  return steps;
}

/** Puts in what does not stay, from the beginning. */
function insertions(items: readonly unknown[], stays: readonly boolean[], start: number): Splice[] {
  const steps: Splice[] = [];
  for (let index = 0; index < items.length; index++) {
    if (stays[index]) continue;
    const first = index;
    while (index + 1 < items.length && !stays[index + 1]) index++;
    steps.push({ start: start + first, removed: 0, items: items.slice(first, index + 1) });
  }
  return steps;
}
