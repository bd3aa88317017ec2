// Several prefixes
// @ for people and # for orders, each with its own list.
import type { JSX } from "solid-js";
import { Mentions } from "solid-reflect/kit";

const lists: Readonly<Record<string, string[]>> = { "@": ["anna", "ben", "cem"], "#": ["1001", "1002"] };

export default function Prefix(): JSX.Element {
  return (
    <Mentions
      aria-label="Note"
      placeholder="@ for people, # for orders"
      prefix={["@", "#"]}
      options={prefix => (lists[prefix] ?? []).map(value => ({ value, label: value }))}
    />
  );
}
