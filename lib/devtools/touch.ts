/** How a node of the page has changed. */
export type TouchKind = "text" | "added" | "removed" | "attribute";

/** One change of the page. */
export interface Touch {
  readonly kind: TouchKind;
  readonly what: string;
  /** What to point at, where it is still there. */
  readonly element: Element | undefined;
}

/** Characters of a text that name a thing. */
const NAME = 40;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > NAME ? `${line.slice(0, NAME - 1)}…` : line;
};

/** An element as a person would call it: `button "Refresh"`, `<li>`. */
export function nameElement(element: Element): string {
  const tag = element.localName;
  const labels = (element as Partial<HTMLInputElement>).labels;
  const said = element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? undefined;
  const interactive = element.matches("button, a, summary, label, option, [role=button], [role=tab], [role=option]");
  const name = short(said ?? (interactive ? (element.textContent ?? "") : ""));
  const type = tag === "input" ? `${(element as HTMLInputElement).type} field` : tag;
  const kind = element.getAttribute("role") ?? (interactive || tag === "input" ? type : `<${tag}>`);
  return name === "" ? kind : `${kind} "${name}"`;
}

/** What a record of a MutationObserver says, as touches. */
export function touchesOf(record: MutationRecord): Touch[] {
  const { target, type } = record;
  const element = target instanceof Element ? target : (target.parentElement ?? undefined);
  const where = element ? nameElement(element) : "the page";
  if (type === "characterData") return [{ kind: "text", what: `${quote(target)} in ${where}`, element }];
  if (type === "attributes") return [{ kind: "attribute", what: `${record.attributeName ?? ""} of ${where}`, element }];
  const touches: Touch[] = [];
  // A text that takes another's place is a text that has changed: that is how it is written into an element.
  const [gone, come] = [[...record.removedNodes].filter(isShown), [...record.addedNodes].filter(isShown)];
  for (const node of come) {
    const isText = node instanceof Text;
    const what = isText ? `${quote(node)} in ${where}` : `${nameNode(node)} in ${where}`;
    touches.push({ kind: isText ? "text" : "added", what, element: node instanceof Element ? node : element });
  }
  for (const node of gone) {
    if (come.length > 0 && node instanceof Text) continue;
    touches.push({ kind: "removed", what: `${nameNode(node)} from ${where}`, element });
  }
  return touches;
}

const quote = (node: Node): string => `text "${short(node.textContent ?? "")}"`;

const nameNode = (node: Node): string => (node instanceof Element ? nameElement(node) : quote(node));

/** Comments mark places for Solid, and empty texts too. */
const isShown = (node: Node): boolean => node instanceof Element || (node instanceof Text && node.data !== "");
