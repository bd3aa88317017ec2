// Closed from within
// The page holds whether it is open, so a button in the panel can close it.
import { Button, Checkbox, Popover, Space } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Control(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const filter = (): JSX.Element => (
    <Space direction="vertical">
      <Checkbox defaultChecked>Open orders</Checkbox>
      <Checkbox>Paid orders</Checkbox>
      <Button size="small" onClick={() => setOpen(false)}>
        Done
      </Button>
    </Space>
  );
  return (
    <Popover open={open()} onOpenChange={setOpen} title="Show" content={filter()} placement="bottom-start">
      <Button>Filter</Button>
    </Popover>
  );
}
