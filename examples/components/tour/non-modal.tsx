// Without a mask
// Nothing is dimmed, and the page stays in use.
import { Button, Input, Space, Tour } from "solid-reflect/kit";
import { createSignal, createUniqueId, type JSX } from "solid-js";

export default function NonModal(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  return (
    <Space>
      <Input id={id} aria-label="Search" placeholder="Search" />
      <Button onClick={() => setOpen(true)}>How do I search?</Button>
      <Tour
        open={open()}
        onOpenChange={setOpen}
        mask={false}
        steps={[{ target: () => document.getElementById(id), title: "Search", description: "Words of the title." }]}
      />
    </Space>
  );
}
