import { createRenderEffect, sharedConfig, type JSX } from "solid-js";
import { assign, escape, insert, ssr, ssrStyle, template } from "solid-js/web";
import { textOf } from "./values";
import type { Item } from "./items";

type Attributes = Readonly<Record<string, unknown>>;

/** A column as rows see it. */
export type Cell<T> = {
  readonly tag: "td" | "th";
  /** What all its cells have, as HTML that begins with a space. */
  readonly constant: string;
  /** What some of its cells have besides. */
  readonly attributes: ((item: Item<T>) => Attributes) | undefined;
  readonly content: (item: Item<T>) => JSX.Element;
  /** What `content` shows, where that is only a value of the row. */
  readonly value: ((row: T) => unknown) | undefined;
};

/** What all rows of a table have in common, and what becomes of each element. */
export type RowShape<T> = {
  readonly cells: readonly Cell<T>[];
  readonly attributes: ((item: Item<T>) => Attributes) | undefined;
  /** What stands beneath a row as rows of its own. */
  readonly below: ((item: Item<T>) => JSX.Element) | undefined;
  readonly onRow: (element: Element, item: Item<T>) => void;
};

/** A value within the quotes of an attribute. */
export const escapeAttribute = (value: string): string => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const isStyle = (value: unknown): value is Record<string, string> => typeof value === "object" && value !== null;

/** Attributes as HTML; what is no attribute, such as an event handler, is left to the browser. */
function attributesAsHtml(attributes: Attributes): string {
  let html = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false || typeof value === "function") continue;
    if (value === true) html += ` ${name}`;
    else if (name === "style" && isStyle(value)) html += ` style="${ssrStyle(value)}"`;
    else html += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return html;
}

const hole = ["", ""];

function textAsHtml(value: unknown): string {
  if (typeof value === "string") return escape(value);
  return typeof value === "number" ? String(value) : escape(textOf(value));
}

/** What a cell shows as HTML, by the rules of Solid's own templates. */
function contentAsHtml(content: unknown): string {
  if (typeof content === "string") return escape(content);
  if (typeof content === "number") return String(content);
  return ssr(
    hole,
    typeof content === "function" || Array.isArray(content) ? Reflect.apply(escape, undefined, [content]) : content,
  ).t;
}

// What the server's half of a compiled template returns is an element there, though no type says so.
const asElement = (html: { t: string }): JSX.Element => html as unknown as JSX.Element;

/**
 * Rows as one piece of HTML, for the server: they are many, so nothing is made of a row but text, and `itemAt` is asked
 * for its item only where a cell needs more than its value. Rows have no hydration key: the browser knows them by
 * their place.
 */
export function rowsAsHtml<T>(
  { cells, attributes, below }: RowShape<T>,
  rows: readonly T[],
  itemAt: (place: number) => Item<T>,
): JSX.Element {
  const end = (place: number): string => {
    const cell = cells[place];
    return cell === undefined ? "" : `</${cell.tag}>`;
  };
  const parts = cells.map(({ tag, constant, attributes: more, content, value }, place) => ({
    before: `${end(place - 1)}<${tag}${constant}${more === undefined ? ">" : ""}`,
    more,
    content,
    value,
  }));
  const after = `${end(cells.length - 1)}</tr>`;
  const begin = attributes === undefined ? "<tr>" : "<tr";
  let html = "";
  let place = 0;
  for (const row of rows) {
    let item: Item<T> | undefined;
    html += begin;
    if (attributes !== undefined) html += attributesAsHtml(attributes((item ??= itemAt(place)))) + ">";
    for (const { before, more, content, value } of parts) {
      html += before;
      if (more !== undefined) html += attributesAsHtml(more((item ??= itemAt(place)))) + ">";
      html += value === undefined ? contentAsHtml(content((item ??= itemAt(place)))) : textAsHtml(value(row));
    }
    html += after;
    if (below !== undefined) html += contentAsHtml(below((item ??= itemAt(place))));
    place += 1;
  }
  return asElement({ t: html });
}

/** Keeps an element's attributes as they are told. */
function follow(element: Element, attributes: () => Attributes): void {
  const before: Record<string, unknown> = {};
  createRenderEffect(() => assign(element, attributes(), false, true, before, true));
}

/** The rows that the server sent, one after the other for as long as the page is being hydrated. */
function createClaim(body: HTMLTableSectionElement): () => Element | undefined {
  if (!sharedConfig.context) return () => undefined;
  const sent = [...body.rows].filter(row => !row.hasAttribute("data-part"));
  let next = 0;
  return () => (sharedConfig.context ? sent[next++] : undefined);
}

/**
 * Makes rows of one shape in the browser. JSX has no templates whose columns are known only when the page runs; this
 * makes one of them, with the calls that the compiler would write: one template for a row, and one effect for each cell.
 */
export function createRowTemplate<T>(
  { cells, attributes, onRow }: RowShape<T>,
  body: HTMLTableSectionElement,
): (item: Item<T>) => Element {
  const make = template(`<tr>${cells.map(({ tag, constant }) => `<${tag}${constant}></${tag}>`).join("")}</tr>`);
  const claim = createClaim(body);
  return item => {
    const row = claim() ?? make();
    onRow(row, item);
    if (attributes !== undefined) follow(row, () => attributes(item));
    let element = row.firstElementChild;
    for (const { attributes: more, content } of cells) {
      if (element === null) break;
      if (more !== undefined) follow(element, () => more(item));
      insert(element, () => content(item));
      element = element.nextElementSibling;
    }
    return row;
  };
}
