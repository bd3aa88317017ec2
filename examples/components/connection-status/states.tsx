// What it says
// Nothing while all is well. It is given the state and knows of no connection itself.
import { createSignal, type JSX } from "solid-js";
import { ConnectionStatus, Segmented, Space } from "solid-reflect/kit";

const states = ["online", "connecting", "reconnecting", "offline", "closed"] as const;

export default function States(): JSX.Element {
  const [state, setState] = createSignal<string>("reconnecting");
  return (
    <Space direction="vertical" align="start">
      <Segmented
        aria-label="State"
        options={states.map(value => ({ value, label: value }))}
        value={state()}
        onChange={setState}
      />
      <ConnectionStatus placement="inline" delay={0} state={states.find(one => one === state()) ?? "online"} />
    </Space>
  );
}
