// From its parts
// Where the usual header, body and footer do not fit, the parts make any composition.
import { Button, Modal, Result } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Parts(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <Modal.Root
      trigger={<Button variant="solid">Pay 48 €</Button>}
      open={open()}
      onOpenChange={setOpen}
      centred
      aria-label="Payment received"
    >
      <Modal.Body>
        <Result
          tone="success"
          title="Payment received"
          description="The receipt is on its way to you."
          action={<Button onClick={() => setOpen(false)}>Back to the shop</Button>}
        />
      </Modal.Body>
    </Modal.Root>
  );
}
