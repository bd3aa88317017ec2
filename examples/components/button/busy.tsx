// Busy while it works
// A handler that returns a promise makes the button busy until the promise settles: no second click, no lost focus, and the same width.
import { createSignal, type JSX } from "solid-js";
import { Button, Space, Text } from "solid-reflect/kit";

const work = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export default function Busy(): JSX.Element {
  const [saved, setSaved] = createSignal(0);
  const save = async (): Promise<void> => {
    await work(1500);
    setSaved(saved() + 1);
  };
  return (
    <Space>
      <Button variant="solid" onClick={save}>
        Save
      </Button>
      <Button loading>Always busy</Button>
      <Text muted>Saved {saved()} times</Text>
    </Space>
  );
}
