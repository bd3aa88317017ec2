import { type JSX, Show } from "solid-js";
import type { Sample } from "./token-kinds";

/** What a token looks like, drawn with the token itself: it changes with the theme. */
export function TokenSample(props: { sample: Sample; name: string }): JSX.Element {
  return (
    <Show when={props.sample !== "none"}>
      <span class="token-sample" style={styleOf(props.sample, `var(--kit-${props.name})`)} aria-hidden="true">
        {textOf(props.sample)}
      </span>
    </Show>
  );
}

function styleOf(sample: Sample, value: string): JSX.CSSProperties {
  switch (sample) {
    case "colour":
      return { background: value };
    case "length":
      return { "inline-size": value };
    case "corner":
      return { "border-radius": value };
    case "text":
      return { "font-size": value };
    case "leading":
      return { "line-height": value };
    case "weight":
      return { "font-weight": value };
    case "font":
      return { "font-family": value };
    case "shadow":
      return { "box-shadow": value };
    case "none":
      return {};
  }
}

function textOf(sample: Sample): string {
  if (sample === "leading") return "Two lines of text, to see how far one is from the other.";
  return ["text", "weight", "font"].includes(sample) ? "Ag" : "";
}
