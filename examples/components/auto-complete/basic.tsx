// Basic
// Suggestions for a text that may be anything.
import { createSignal, type JSX } from "solid-js";
import { AutoComplete } from "solid-reflect/kit";

const hosts = ["mail.example", "post.example", "web.example"];

export default function Basic(): JSX.Element {
  const [text, setText] = createSignal("");
  const options = () => hosts.map(host => `${text().split("@")[0]}@${host}`).map(value => ({ value, label: value }));
  return <AutoComplete aria-label="Address" value={text()} onChange={setText} options={text() ? options() : []} />;
}
