import { createSignal, type JSX } from "solid-js";
import { Button, Space, Splitter, Text } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const box = { "block-size": "10rem", border: "1px solid var(--kit-line)", "border-radius": "var(--kit-radius-md)" };
const pad = (text: string): JSX.Element => (
  <Text as="small" style={{ display: "block", padding: "0.75rem" }}>
    {text}
  </Text>
);

function Controlled(): JSX.Element {
  const [sizes, setSizes] = createSignal<number[]>([30, 70]);
  return (
    <Space direction="vertical">
      <div style={box}>
        <Splitter
          id="controlled"
          value={sizes()}
          onChange={setSizes}
          panels={[
            { label: "letters", content: pad("Letters"), min: 20 },
            { label: "reading", content: pad("One letter"), min: 20 },
          ]}
        />
      </div>
      <Space>
        <Button id="reset" onClick={() => setSizes([50, 50])}>
          Halves
        </Button>
        <span id="sizes">{sizes().map(Math.round).join("/")}</span>
      </Space>
    </Space>
  );
}

export const sample: Sample = {
  folder: "splitter",
  title: "Splitter",
  states: () => (
    <Space direction="vertical" gap="large">
      <div style={box}>
        <Splitter
          id="three"
          defaultValue={["25%", "50%", "25%"]}
          panels={[
            { id: "files", label: "files", content: pad("Files"), min: 15, collapsible: true },
            { id: "text", label: "text", content: pad("Text"), min: "10rem" },
            { id: "notes", label: "notes", content: pad("Notes"), min: 15, max: 40, collapsible: true },
          ]}
        />
      </div>
      <Controlled />
      <div style={box}>
        <Splitter
          id="upright"
          orientation="vertical"
          panels={[
            { label: "orders", content: pad("Orders") },
            { label: "log", content: pad("Log"), collapsible: true },
          ]}
        />
      </div>
      <div style={box}>
        <Splitter
          id="closed"
          defaultValue={[0, 100]}
          panels={[
            { label: "menu", content: () => pad("Menu"), collapsible: true, min: 20 },
            { label: "page", content: () => pad("Page") },
          ]}
        />
      </div>
      <div style={box}>
        <Splitter disabled panels={[{ content: pad("Fixed") }, { content: pad("Fixed as well") }]} />
      </div>
    </Space>
  ),
  one: () => <Splitter panels={[{ content: "One" }, { content: "Two" }]} />,
  budgets: { Splitter: { limit: 16 } },
};
