// And then it is there
// With `loading` false it shows its children and is gone itself.
import { createSignal, type JSX } from "solid-js";
import { Button, Card, Skeleton, Space, Text, Title } from "solid-reflect/kit";

export default function Arriving(): JSX.Element {
  const [loading, setLoading] = createSignal(true);
  return (
    <Space direction="vertical" align="start">
      <Button size="small" onClick={() => setLoading(!loading())}>
        {loading() ? "Let it arrive" : "Wait again"}
      </Button>
      <Card style={{ "inline-size": "22rem" }}>
        <Skeleton loading={loading()} title lines={2}>
          <Title level={3}>A letter from the sea</Title>
          <Text>The wind has turned and we shall be home before the week is over.</Text>
        </Skeleton>
      </Card>
    </Space>
  );
}
