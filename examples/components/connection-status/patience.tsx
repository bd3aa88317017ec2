// A short break is passed over
// Only after `delay` is a word said, so that nobody is startled by a tunnel.
import { createSignal, type JSX } from "solid-js";
import { ConnectionStatus, Space, Switch } from "solid-reflect/kit";

export default function Patience(): JSX.Element {
  const [lost, setLost] = createSignal(false);
  return (
    <Space direction="vertical" align="start">
      <Switch checked={lost()} onChange={setLost}>
        The line is down
      </Switch>
      <ConnectionStatus placement="inline" delay={2000} state={lost() ? "reconnecting" : "online"} />
    </Space>
  );
}
