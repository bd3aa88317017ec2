// Searched elsewhere
// The newest answer wins.
import type { JSX } from "solid-js";
import { Mentions, type SelectOption } from "solid-reflect/kit";

const everybody = ["ada", "adam", "bea", "bernd", "clara"];

async function find(text: string): Promise<SelectOption[]> {
  await new Promise(done => setTimeout(done, 300));
  return everybody.filter(name => name.startsWith(text)).map(name => ({ value: name, label: name }));
}

export default function Async(): JSX.Element {
  return <Mentions aria-label="Message" placeholder="@ somebody" onSearch={find} />;
}
