// Panels that close
// A button on the line, Enter, or dragging far enough. A closed panel is out of reach of keys and readers.
import type { JSX } from "solid-js";
import { Splitter } from "solid-reflect/kit";

const words = (text: string): JSX.Element => <div style={{ padding: "0.75rem" }}>{text}</div>;

export default function Collapsible(): JSX.Element {
  const editor = (): JSX.Element => (
    <Splitter
      orientation="vertical"
      panels={[{ content: words("Text") }, { label: "log", content: words("Log"), collapsible: true }]}
    />
  );
  return (
    <div style={{ "block-size": "14rem", border: "1px solid var(--kit-line)" }}>
      <Splitter
        defaultValue={[25, 50, 25]}
        panels={[
          { id: "files", label: "files", min: 15, collapsible: true, content: words("Files") },
          { id: "text", label: "text", min: 20, content: editor },
          { id: "notes", label: "notes", min: 15, collapsible: true, content: words("Notes") },
        ]}
      />
    </div>
  );
}
