// Two panels
// Drag the line, or reach it with Tab and use the arrow keys. `min` and `max` are percent or lengths.
import type { JSX } from "solid-js";
import { List, ListItem, Paragraph, Splitter } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <div style={{ "block-size": "12rem", border: "1px solid var(--kit-line)" }}>
      <Splitter
        defaultValue={["30%", "70%"]}
        panels={[
          {
            label: "letters",
            min: "8rem",
            max: "50%",
            content: (
              <List size="small" items={["From the sea", "From the hills"]} style={{ padding: "0 0.75rem" }}>
                {name => <ListItem>{name}</ListItem>}
              </List>
            ),
          },
          { label: "the letter", content: <Paragraph style={{ padding: "0.75rem" }}>The wind has turned.</Paragraph> },
        ]}
      />
    </div>
  );
}
