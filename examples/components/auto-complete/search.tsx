// Searched elsewhere
// The function is asked with every letter, and the newest answer wins, however late an older one comes.
import type { JSX } from "solid-js";
import { AutoComplete, type SelectOption } from "solid-reflect/kit";

const streets = ["Acorn Street", "Apple Lane", "Birch Road", "Bridge Street"];

async function find(text: string): Promise<SelectOption[]> {
  await new Promise(done => setTimeout(done, 400));
  return streets
    .filter(street => street.toLowerCase().includes(text.toLowerCase()))
    .map(street => ({ value: street, label: street }));
}

export default function Search(): JSX.Element {
  return <AutoComplete aria-label="Street" placeholder="Which street?" onSearch={find} empty="No such street" />;
}
