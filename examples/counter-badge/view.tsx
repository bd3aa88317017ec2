import { createLive } from "solid-reflect";
import { Badge, Button, Space } from "solid-reflect/kit";
import { openCounters } from "./live";

export default function CounterBadge() {
  const counters = createLive(openCounters);
  return (
    <Space wrap gap="large">
      <Badge count={counters.count()} showZero label={`${counters.count()} by signal`}>
        <Button onClick={counters.increment}>A signal</Button>
      </Badge>
      <Badge count={counters.state.count} showZero label={`${counters.state.count} by store`}>
        <Button onClick={counters.incrementState}>A store</Button>
      </Badge>
      <Badge count={counters.written()} showZero label={`${counters.written()} by input`}>
        <Button onClick={() => counters.written.set(counters.written() + 1)}>An input</Button>
      </Badge>
    </Space>
  );
}
