/** A demo's file, taken apart: its first lines say what it is. */
export interface DemoText {
  readonly title: string;
  /** What it shows; empty when there is no more to say. */
  readonly about: string;
  /** The rest of the file: what is shown as its source. */
  readonly source: string;
}

/** Takes the leading `//` lines off a demo: the first is its title, the others are what it shows. */
export function readDemo(text: string): DemoText {
  const lines = text.split("\n");
  const end = lines.findIndex(line => !line.startsWith("//"));
  const [title = "", ...about] = lines.slice(0, end).map(line => line.replace(/^\/\/\s?/, "").trim());
  return { title, about: about.join(" "), source: lines.slice(end).join("\n").trim() };
}
