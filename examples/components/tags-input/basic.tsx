// Basic
// Enter or a comma ends a tag, and a list that is pasted becomes several. Double click to change one.
import { createSignal, type JSX } from "solid-js";
import { TagsInput } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [words, setWords] = createSignal(["oak", "handmade"]);
  return <TagsInput aria-label="Keywords" name="keyword" value={words()} onChange={setWords} clearable />;
}
