// Only when it matters
// The page holds whether it is open, so it may skip the question.
import { Button, Popconfirm, Space, Switch, Text } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function DynamicTrigger(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [ask, setAsk] = createSignal(true);
  const [count, setCount] = createSignal(0);
  const archive = (): number => setCount(before => before + 1);
  return (
    <Space>
      <Popconfirm
        title="Archive the message?"
        open={open()}
        onOpenChange={next => (next && !ask() ? archive() : setOpen(next))}
        onConfirm={archive}
      >
        <Button>Archive</Button>
      </Popconfirm>
      <Switch checked={ask()} onChange={setAsk}>
        Ask first
      </Switch>
      <Text muted>{count()} archived</Text>
    </Space>
  );
}
