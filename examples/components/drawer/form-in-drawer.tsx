// A form
// The two buttons stay at the end while the fields scroll. The drawer closes once the work is done.
import { Button, Drawer, Input, Select, Space, Text, TextArea } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

const plans = [
  { value: "free", label: "Free" },
  { value: "team", label: "Team" },
];
const create = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1200));

export default function FormInDrawer(): JSX.Element {
  const [name, setName] = createSignal("");
  const [created, setCreated] = createSignal("");
  const save = async (): Promise<void> => {
    await create();
    setCreated(name());
  };
  return (
    <Space>
      <Drawer
        trigger={<Button variant="solid">New account</Button>}
        title="New account"
        confirmLabel="Create"
        confirmProps={{ disabled: name() === "" }}
        onConfirm={save}
      >
        <Space direction="vertical">
          <Input aria-label="Name" placeholder="Name" value={name()} onChange={setName} />
          <Select aria-label="Plan" options={plans} defaultValue="free" />
          <TextArea aria-label="Description" placeholder="What is it for?" />
        </Space>
      </Drawer>
      <Text muted>{created() === "" ? "None yet." : `Created: ${created()}`}</Text>
    </Space>
  );
}
