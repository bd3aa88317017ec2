// A footer of its own
// Any buttons may stand at the end; the page itself opens and closes the box.
import { Button, Modal } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

const send = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1500));

export default function Footer(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const close = (): boolean => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Review the invoice</Button>
      <Modal
        open={open()}
        onOpenChange={setOpen}
        title="Invoice 2041"
        footer={
          <>
            <Button variant="ghost" onClick={close}>
              Later
            </Button>
            <Button onClick={close}>Send it back</Button>
            <Button variant="solid" onClick={() => send().then(close)}>
              Approve
            </Button>
          </>
        }
      >
        Forty office chairs at 129 € each, to be delivered in March.
      </Modal>
    </>
  );
}
