// One at a time
// Opening one closes the others.
import type { JSX } from "solid-js";
import { Collapse } from "solid-reflect/kit";

const text = "A dog is loyal and faithful, and a welcome guest in many houses across the world.";
const items = [1, 2, 3].map(number => ({ value: String(number), label: `Chapter ${number}`, content: text }));

export default function Single(): JSX.Element {
  return <Collapse single items={items} />;
}
