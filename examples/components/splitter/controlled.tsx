// Sizes kept by the page
// The page has the sizes: it can store them, set them back, and hold them fast.
import { createSignal, type JSX } from "solid-js";
import { Button, Flex, Splitter, Switch } from "solid-reflect/kit";

const words = (text: string): JSX.Element => <div style={{ padding: "0.75rem" }}>{text}</div>;

export default function Controlled(): JSX.Element {
  const [sizes, setSizes] = createSignal([50, 50]);
  const [enabled, setEnabled] = createSignal(true);
  return (
    <Flex vertical gap="medium">
      <div style={{ height: "12rem", "box-shadow": "var(--kit-shadow-2)" }}>
        <Splitter
          value={sizes()}
          onChange={setSizes}
          disabled={!enabled()}
          panels={[{ content: words("First") }, { content: words("Second") }]}
        />
      </div>
      <Flex gap="medium" justify="space-between">
        <Switch checked={enabled()} onChange={setEnabled}>
          Enabled
        </Switch>
        <Button onClick={() => setSizes([50, 50])}>Reset</Button>
      </Flex>
    </Flex>
  );
}
