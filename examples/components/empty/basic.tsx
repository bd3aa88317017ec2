// Nothing yet
// Says what is missing and offers the next step.
import type { JSX } from "solid-js";
import { Button, Card, Empty } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Card title="Orders">
      <Empty description="No orders yet. The first one will be listed here.">
        <Button variant="solid">Create an order</Button>
      </Empty>
    </Card>
  );
}
