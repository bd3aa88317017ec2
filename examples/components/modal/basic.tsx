// Basic
// A button opens a box over the page; it keeps the focus and gives it back to the button.
import { Button, Input, Modal } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Basic(): JSX.Element {
  const [name, setName] = createSignal("Spring catalogue");
  const [draft, setDraft] = createSignal("Spring catalogue");
  return (
    <>
      <p>The project is called “{name()}”.</p>
      <Modal
        trigger={<Button variant="solid">Rename the project</Button>}
        title="Rename the project"
        confirmLabel="Rename"
        onConfirm={() => setName(draft())}
        onCancel={() => setDraft(name())}
      >
        <Input aria-label="Name of the project" value={draft()} onChange={setDraft} />
      </Modal>
    </>
  );
}
