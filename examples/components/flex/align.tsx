// Along and across
// The values are those of CSS, so what you know of flexbox holds.
import { createSignal, type JSX } from "solid-js";
import { Button, Flex, Segmented } from "solid-reflect/kit";

const places = ["flex-start", "center", "flex-end", "space-between", "space-evenly"];

export default function Align(): JSX.Element {
  const [justify, setJustify] = createSignal("center");
  return (
    <Flex vertical gap="medium">
      <Segmented
        aria-label="Along the line"
        options={places.map(value => ({ value, label: value }))}
        value={justify()}
        onChange={setJustify}
      />
      <Flex justify={justify()} gap="small" style={{ background: "var(--kit-sunken)", padding: "0.75rem" }}>
        <Button>One</Button>
        <Button>Two</Button>
        <Button>Three</Button>
      </Flex>
    </Flex>
  );
}
