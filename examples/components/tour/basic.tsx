// Basic
// One thing after the other: what is explained stays in sight, the rest of the page is dimmed.
import { Button, Space, Tour } from "solid-reflect/kit";
import { createSignal, createUniqueId, type JSX } from "solid-js";

export default function Basic(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [upload, save] = [createUniqueId(), createUniqueId()];
  return (
    <Space>
      <Button variant="solid" onClick={() => setOpen(true)}>
        Show me round
      </Button>
      <Button id={upload}>Upload</Button>
      <Button id={save}>Save</Button>
      <Tour
        open={open()}
        onOpenChange={setOpen}
        steps={[
          { title: "Welcome", description: "It takes half a minute." },
          { target: `[id="${upload}"]`, title: "Upload", description: "Put your files here." },
          { target: `[id="${save}"]`, title: "Save", description: "Stores them for the team." },
        ]}
      />
    </Space>
  );
}
