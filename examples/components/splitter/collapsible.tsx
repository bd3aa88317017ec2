// Panels that close
// A button on the line, Enter, or dragging far enough. A closed panel is out of reach of keys and readers.
import type { JSX } from "solid-js";
import { Splitter } from "solid-reflect/kit";

export default function Collapsible(): JSX.Element {
  return (
    <div style={{ "block-size": "14rem", border: "1px solid var(--kit-line)" }}>
      <Splitter
        defaultValue={[25, 50, 25]}
        panels={[
          { id: "files", label: "files", min: 15, collapsible: true, content: "Files" },
          {
            id: "text",
            label: "text",
            min: 20,
            content: (
              <Splitter
                orientation="vertical"
                panels={[{ content: "Text" }, { label: "log", content: "Log", collapsible: true }]}
              />
            ),
          },
          { id: "notes", label: "notes", min: 15, collapsible: true, content: "Notes" },
        ]}
      />
    </div>
  );
}
