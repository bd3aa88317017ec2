// Over what it holds up
// What it covers stays where it is and can be neither clicked nor reached by keys meanwhile.
import { createSignal, type JSX } from "solid-js";
import { Card, Input, Space, Spin, Switch } from "solid-reflect/kit";

export default function Covering(): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  return (
    <Space direction="vertical" align="start">
      <Switch checked={busy()} onChange={setBusy}>
        Saving
      </Switch>
      <Spin spinning={busy()} label="Saving">
        <Card title="Delivery" style={{ "inline-size": "20rem" }}>
          <Input aria-label="Street" defaultValue="12 St James’s Square" />
        </Card>
      </Spin>
    </Space>
  );
}
