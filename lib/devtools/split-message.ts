import { badMessage, PATCH_ITEMS } from "../wire";

/** How many items follow each letter, in what a server sends. A cell's change begins with its number instead. */
const DOWN: Readonly<Record<string, number | undefined>> = {
  ...PATCH_ITEMS,
  r: 2,
  p: 2,
  f: 2,
  n: 2,
  t: 2,
  e: 3,
  w: 3,
  q: 3,
};

/** The same for what a client sends. */
const UP: Readonly<Record<string, number | undefined>> = {
  o: 1,
  x: 1,
  k: 1,
  h: 1,
  y: 2,
  g: 2,
  s: 2,
  t: 2,
  c: 3,
  i: 3,
  a: 3,
};

/** The parts of a message as they stand on the wire. Raises `bad-message`. */
export function splitMessage(text: string, way: "up" | "down"): string[] {
  const items = splitItems(text);
  const counts = way === "up" ? UP : DOWN;
  const parts: string[] = [];
  for (let at = 0; at < items.length;) {
    const first = items[at] ?? "";
    const letter = /^"(\w)"$/.exec(first)?.[1];
    const count = letter !== undefined ? counts[letter] : /^-?\d/.test(first) && way === "down" ? 1 : undefined;
    if (count === undefined) throw badMessage("part");
    parts.push(items.slice(at, at + 1 + count).join());
    at += 1 + count;
  }
  return parts;
}

/** The items of a message: what stands between its outermost commas. */
function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth--;
    else if (char === "," && depth === 0) {
      items.push(text.slice(begin, at));
      begin = at + 1;
    }
  }
  items.push(text.slice(begin));
  return items;
}

function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  throw badMessage("text");
}
