import { For, type JSX } from "solid-js";

/** A sentence in which what stands between backticks is code. */
export function CodeText(props: { text: string }): JSX.Element {
  const parts = (): { text: string; isCode: boolean }[] =>
    props.text.split("`").map((text, index) => ({ text, isCode: index % 2 === 1 }));
  return <For each={parts()}>{part => (part.isCode ? <code>{part.text}</code> : part.text)}</For>;
}
