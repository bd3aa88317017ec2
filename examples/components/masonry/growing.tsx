// Things that come and go
// The browser lays them out anew; no script measures anything.
import { createSignal, For, type JSX } from "solid-js";
import { Button, Card, Masonry, Space } from "solid-reflect/kit";

export default function Growing(): JSX.Element {
  const [count, setCount] = createSignal(5);
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <Button size="small" onClick={() => setCount(count() + 1)}>
          One more
        </Button>
        <Button size="small" disabled={count() === 0} onClick={() => setCount(count() - 1)}>
          One less
        </Button>
      </Space>
      <Masonry columns={3} minWidth="8rem">
        <For each={Array.from({ length: count() }, (_, index) => index)}>
          {index => (
            <Card size="small" style={{ "min-block-size": `${4 + ((index * 7) % 5)}rem` }}>
              {index + 1}
            </Card>
          )}
        </For>
      </Masonry>
    </Space>
  );
}
