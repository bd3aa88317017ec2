// Work that takes a while
// The handler returns a promise: until it settles the button shows it and nothing closes the box.
import { Button, Modal, Text } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

const publish = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 2000));

export default function Async(): JSX.Element {
  const [published, setPublished] = createSignal(false);
  return (
    <>
      <Modal
        trigger={<Button variant="solid">Publish the article</Button>}
        title="Publish the article?"
        confirmLabel="Publish"
        onConfirm={() => publish().then(() => setPublished(true))}
      >
        Readers see it at once, and subscribers get an e-mail.
      </Modal>{" "}
      <Text muted>{published() ? "Published." : "A draft."}</Text>
    </>
  );
}
