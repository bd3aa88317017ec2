import type { SearchEntry } from "./search-entry";

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

export interface Found {
  readonly entry: SearchEntry;
  /** The title of the section, or of the page. */
  readonly title: readonly Piece[];
  /** The place in the text that answers best. */
  readonly excerpt: readonly Piece[];
}

/** Results of one page, best first. */
export interface FoundPage {
  readonly page: string;
  readonly results: readonly Found[];
}

const MOST = 20;
const EXCERPT = 110;
const WORD = /[\p{L}\p{N}]+/gu;

/** Small, and without accents: `Crème` is found by `creme`. Keeps the length, so that places stay places. */
const fold = (text: string): string =>
  Array.from(text, letter =>
    letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().padEnd(1).slice(0, letter.length),
  ).join("");

interface Word {
  readonly text: string;
  readonly at: number;
}

/** The words of a text, and the parts of names such as `createSignal`. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    words.push({ text: fold(whole), at: index });
    for (const part of whole.matchAll(/(?<=[\p{Ll}\p{N}])\p{Lu}[\p{Ll}\p{N}]*/gu)) {
      words.push({ text: fold(part[0]), at: index + part.index });
    }
  }
  return words;
}

/** How well a term is met by words: as a whole, as a beginning, or not at all. */
function meets(term: string, words: readonly Word[]): number {
  let best = 0;
  for (const { text } of words) {
    if (text === term) return 1;
    if (text.startsWith(term)) best = 0.6;
  }
  return best;
}

/** Makes a function that finds entries: those in which every word of a query begins some word. Best first, by page. */
export function createSearch(entries: readonly SearchEntry[]): (query: string) => readonly FoundPage[] {
  const prepared = entries.map(entry => ({
    entry,
    fields: [
      { weight: 10, words: wordsOf(entry.section ?? entry.page) },
      { weight: 6, words: wordsOf(entry.names.join(" ")) },
      { weight: entry.section === undefined ? 0 : 3, words: wordsOf(entry.page) },
      { weight: 2, words: wordsOf(entry.text) },
    ],
  }));
  return query => {
    const terms = (query.match(WORD) ?? []).map(fold);
    if (terms.length === 0) return [];
    const scored = prepared
      .map(({ entry, fields }) => {
        const scores = terms.map(term => Math.max(...fields.map(({ weight, words }) => weight * meets(term, words))));
        return { entry, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
    const pages = new Map<string, Found[]>();
    for (const { entry } of scored) {
      const found = { entry, title: mark(entry.section ?? entry.page, terms), excerpt: excerpt(entry.text, terms) };
      pages.set(entry.page, [...(pages.get(entry.page) ?? []), found]);
    }
    return [...pages].map(([page, results]) => ({ page, results }));
  };
}

/** Splits a text where words begin as the terms do. */
function mark(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const word of wordsOf(text)) {
    const length = Math.max(0, ...terms.filter(term => word.text.startsWith(term)).map(term => term.length));
    if (length === 0 || word.at < done) continue;
    if (word.at > done) pieces.push({ text: text.slice(done, word.at), hit: false });
    done = word.at + length;
    pieces.push({ text: text.slice(word.at, done), hit: true });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

function excerpt(text: string, terms: readonly string[]): Piece[] {
  const first = wordsOf(text).find(word => terms.some(term => word.text.startsWith(term)))?.at ?? 0;
  const from = first < EXCERPT / 2 ? 0 : text.indexOf(" ", first - EXCERPT / 3) + 1;
  const whole = text.length - from <= EXCERPT;
  const to = whole ? text.length : text.lastIndexOf(" ", from + EXCERPT);
  return mark((from > 0 ? "… " : "") + text.slice(from, to) + (whole ? "" : " …"), terms);
}
