// At once
// For what takes effect by itself. What needs a button to be sent is a Checkbox.
import { createSignal, type JSX } from "solid-js";
import { Space, Switch, Text } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [live, setLive] = createSignal(true);
  return (
    <Space direction="vertical" align="start">
      <Switch checked={live()} onChange={setLive}>
        Live prices
      </Switch>
      <Text muted>{live() ? "Prices change as you look." : "Prices are as of 9:30."}</Text>
    </Space>
  );
}
