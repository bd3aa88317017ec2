// While its content is on its way
// A Skeleton within keeps the card's shape, so that nothing jumps when the words arrive.
import { createSignal, type JSX } from "solid-js";
import { Card, Skeleton, Space, Switch } from "solid-reflect/kit";

export default function Loading(): JSX.Element {
  const [loading, setLoading] = createSignal(true);
  return (
    <Space direction="vertical" align="start">
      <Switch checked={!loading()} onChange={shown => setLoading(!shown)}>
        Arrived
      </Switch>
      <Card title="Ada Lovelace" variant="raised" style={{ "inline-size": "20rem" }}>
        <Skeleton loading={loading()} lines={2} avatar>
          Wrote the first program, for a machine that was never built.
        </Skeleton>
      </Card>
    </Space>
  );
}
